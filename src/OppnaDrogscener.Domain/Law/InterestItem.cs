using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>Something that a regime says shall be weighed.</summary>
public sealed record InterestItem
{
    /// <summary>Kebab-case, the same id in every regime that weighs the same thing.</summary>
    public required string Id { get; init; }

    public required BalanceSide Side { get; init; }

    /// <summary>The item in plain words.</summary>
    public required string Text { get; init; }

    /// <summary>The kinds it concerns; empty for everyone.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    public required LawRef Law { get; init; }

    /// <summary>The section for the law-enforcement track where it is another; null when the same.</summary>
    public LawRef? LawEnforcementLaw { get; init; }

    public required Certainty Certainty { get; init; }

    public bool Concerns(ApplicantKind applicant) => Applicants.Count == 0 || Applicants.Contains(applicant);

    /// <summary>The section that concerns this kind of applicant.</summary>
    public LawRef RefFor(ApplicantKind applicant) => LawEnforcement.Includes(applicant) ? LawEnforcementLaw ?? Law : Law;
}
