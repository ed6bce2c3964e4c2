using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Legal basis beside the balance.</summary>
[Description("Legal basis beside the balance.")]
public sealed record LegalBasis
{
    [LongText]
    [Description("The task of public interest.")]
    public string? PublicInterestTask { get; init; }

    [Description("Law or decision that gives the task.")]
    public string? TaskSource { get; init; }

    [LongText]
    [Description("Why monitoring is necessary for the task.")]
    public string? Necessity { get; init; }

    [Description("Day of the documented assessment.")]
    public DateOnly? AssessmentDate { get; init; }

    [Description("Version of the assessment.")]
    public string? AssessmentVersion { get; init; }

    [Description("Significant changes since.")]
    public IReadOnlyList<SignificantChange> Changes { get; init; } = [];

    [Description("Entry in the register.")]
    public RegisterEntry? RegisterEntry { get; init; }

    [Description("Day until which assessment and register are kept at least.")]
    public DateOnly? KeptUntil { get; init; }

    [Description("Consent, for a place not open to the public.")]
    public ConsentFacts? Consent { get; init; }

    [Description("Permit for real-time face recognition (police).")]
    public PermitReference? FaceRecognitionPermit { get; init; }

    [Description("Whether hearing the municipality is unnecessary, or without special reason.")]
    public bool? MunicipalityHearingUnneeded { get; init; }

    [LongText]
    [Description("Legal basis under data protection law where the act makes an exception.")]
    public string? DataProtectionBasis { get; init; }
}
