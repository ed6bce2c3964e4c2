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

    public required Certainty Certainty { get; init; }

    public bool Concerns(ApplicantKind applicant) => Applicants.Count == 0 || Applicants.Contains(applicant);
}
