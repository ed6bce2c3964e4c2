using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>A decision of a county board.</summary>
public sealed record DecisionMatter
{
    public required DecisionOutcome Outcome { get; init; }

    /// <summary>The day of the decision.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Who decided.</summary>
    public required string Decider { get; init; }

    /// <summary>Who prepared and proposed it; never the same person.</summary>
    public required string Proposer { get; init; }

    /// <summary>Why, in the officer's words.</summary>
    public required string Reasons { get; init; }

    /// <summary>The officer's marks.</summary>
    public required IReadOnlyList<MarkMatter> Marks { get; init; }

    /// <summary>The conditions; null where no permit is given.</summary>
    public required PermitConditions? Conditions { get; init; }

    public required IReadOnlyList<OpinionMatter> Opinions { get; init; }
}
