using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>How many people are at the place, hour by hour.</summary>
[Description("How many people are at the place, hour by hour.")]
public sealed record VisitorProfile
{
    [LongText]
    [Description("Counter, boardings or estimate, and when.")]
    public string? Source { get; init; }

    [Description("Whether it is an estimate.")]
    public bool? Estimated { get; init; }

    [Description("People per hour.")]
    public IReadOnlyList<VisitorHours> Hours { get; init; } = [];
}
