using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>A purpose that a regime allows. The list of a regime is closed.</summary>
public sealed record AllowedPurpose
{
    /// <summary>Kebab-case, the same id in every regime that has the purpose.</summary>
    public required string Id { get; init; }

    /// <summary>The purpose in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>The kinds that may have the purpose; empty for everyone.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    public required LawRef Law { get; init; }

    /// <summary>The section for the law-enforcement track where it is another; null when the same.</summary>
    public LawRef? LawEnforcementLaw { get; init; }

    public required Certainty Certainty { get; init; }

    public bool AllowedFor(ApplicantKind applicant) => Applicants.Count == 0 || Applicants.Contains(applicant);

    /// <summary>The section that concerns this kind of applicant.</summary>
    public LawRef RefFor(ApplicantKind applicant) => LawEnforcement.Includes(applicant) ? LawEnforcementLaw ?? Law : Law;
}
