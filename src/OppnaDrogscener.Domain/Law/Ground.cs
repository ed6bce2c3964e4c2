using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>A ground for temporary monitoring without a permit, or without the documented balance.</summary>
public sealed record Ground
{
    /// <summary>Id within the regime, e.g. <c>one-month</c>, <c>11-3</c>, <c>14d-1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the ground is about, the same word in every regime, so that a case can be compared: its ground there is the one of the same family.</summary>
    public required string Family { get; init; }

    /// <summary>Name in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What the ground demands, in one sentence.</summary>
    public required string Demand { get; init; }

    /// <summary>The kinds that may use it. A municipality as such never may.</summary>
    public required IReadOnlyList<ApplicantKind> Users { get; init; }

    /// <summary>The longest time, counted from the start.</summary>
    public required StatutoryPeriod Period { get; init; }

    /// <summary>Whether an application filed within the period lets the monitoring go on until it is decided.</summary>
    public required bool FilingProlongs { get; init; }

    /// <summary>The conditions, all of which must hold.</summary>
    public required IReadOnlyList<GroundCondition> Conditions { get; init; }

    /// <summary>Ids of the purposes that the ground allows.</summary>
    public required IReadOnlyList<string> Purposes { get; init; }

    public required LawRef Law { get; init; }

    public required Certainty Certainty { get; init; }
}
