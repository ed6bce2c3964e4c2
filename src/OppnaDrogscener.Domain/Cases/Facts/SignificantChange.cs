using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A change of the monitoring or the place that calls for a new assessment.</summary>
[Description("A change of the monitoring or the place that calls for a new assessment.")]
public sealed record SignificantChange
{
    [Description("Day of the change.")]
    public DateOnly? ChangedOn { get; init; }

    [LongText]
    [Description("What changes.")]
    public string? What { get; init; }

    [Description("Day of the new assessment.")]
    public DateOnly? AssessedOn { get; init; }
}
