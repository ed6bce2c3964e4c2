using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Data.Board;

/// <summary>A proposal for a decision by one person, and what another has made of it.</summary>
public sealed class ProposalRow
{
    /// <summary>Characters of reasons and comments, inclusive.</summary>
    public const int TextLength = 8000;

    public Guid CaseId { get; init; }

    /// <summary>1 for the first of the case; with the case it is the key.</summary>
    public int Number { get; init; }

    /// <summary>The version that is decided on.</summary>
    public int OnVersion { get; init; }

    public DecisionOutcome Outcome { get; init; }

    /// <summary>Why, in the officer's words; the marks are told beside it.</summary>
    public required string Reasons { get; init; }

    /// <summary><see cref="PermitConditions"/> as JSON; an empty object where no permit is given.</summary>
    public required string Conditions { get; init; }

    /// <summary>The marks as they were when it was proposed, as JSON: what the decision says of them never changes.</summary>
    public required string Marks { get; init; }

    /// <summary>The opinions as they were when it was proposed and then when it was decided, as JSON.</summary>
    public string Opinions { get; set; } = "[]";

    /// <summary>Mixed into the hash that the log has of the proposal, so that it cannot be guessed from it before the decision.</summary>
    public Guid Salt { get; init; }

    public ProposalState State { get; set; }

    public Guid By { get; init; }

    /// <summary>The name of the proposer, as it was then.</summary>
    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Why it was given back; null when it was not.</summary>
    public string? Comment { get; set; }

    public Guid? DecidedBy { get; set; }

    /// <summary>The name of the one who decided or gave back, as it was then.</summary>
    public string? DecidedName { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }
}
