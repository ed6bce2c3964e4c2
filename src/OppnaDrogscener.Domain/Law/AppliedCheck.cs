using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>A check that a regime uses, with what the regime says about it.</summary>
public sealed record AppliedCheck
{
    /// <summary>The check's id, the same everywhere.</summary>
    public required string Id { get; init; }

    /// <summary>How serious it is when not met.</summary>
    public required CheckSeverity Severity { get; init; }

    /// <summary>Sections as they read in this regime, or headings of the method book.</summary>
    public required IReadOnlyList<LawRef> LawRefs { get; init; }

    /// <summary>Sections for the law-enforcement track where they differ from <see cref="LawRefs"/>; empty when the same.</summary>
    public IReadOnlyList<LawRef> LawEnforcementRefs { get; init; } = [];

    /// <summary>How sure the rule's source is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>First day that the check applies within the regime, inclusive; null for the whole regime.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The kinds it applies to; empty for everyone.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    /// <summary>Whether the check is used for this kind of applicant on this law date.</summary>
    public bool AppliesTo(ApplicantKind applicant, DateOnly lawDate) =>
        (From is not { } from || lawDate >= from) && (Applicants.Count == 0 || Applicants.Contains(applicant));

    /// <summary>The references that concern this kind of applicant. Filter with <see cref="LawTimeline.InForce"/> for a date.</summary>
    public IReadOnlyList<LawRef> RefsFor(ApplicantKind applicant) =>
        LawEnforcementRefs.Count > 0 && LawEnforcement.Includes(applicant) ? LawEnforcementRefs : LawRefs;
}
