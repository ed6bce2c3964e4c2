using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Data protection impact assessment (konsekvensbedömning).</summary>
[Description("Data protection impact assessment.")]
public sealed record ImpactAssessment
{
    [Description("Whether one is needed.")]
    public bool? Needed { get; init; }

    [Description("Outcome.")]
    public ImpactAssessmentOutcome? Outcome { get; init; }

    [Description("Day it was done.")]
    public DateOnly? DoneOn { get; init; }

    [Description("Day of prior consultation, if any.")]
    public DateOnly? PriorConsultationOn { get; init; }

    [LongText]
    [Description("Reasons.")]
    public string? Reason { get; init; }
}
