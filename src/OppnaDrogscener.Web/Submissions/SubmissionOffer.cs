using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>What can be signed of a case as it stands, and who receives it.</summary>
public sealed record SubmissionOffer
{
    public required CaseDraft Draft { get; init; }

    public required StatusTable Table { get; init; }

    /// <summary>The statuses that signing can lead to: one, or for an assessment internal review and adoption.</summary>
    public required IReadOnlyList<CaseStatus> Targets { get; init; }

    /// <summary>The county board that receives; null when none does.</summary>
    public required Organisation? Receiver { get; init; }

    /// <summary>Why nothing can be signed; null when something can.</summary>
    public required SubmissionProblem? Problem { get; init; }

    /// <summary>The items of the request for a supplement that is answered, with the answers; empty when none is open.</summary>
    public required IReadOnlyList<SupplementItemRow> Items { get; init; }

    /// <summary>SHA-256 of the case file: what is signed.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Stands for everything that is shown and signed: facts, texts, receiver and answers. A page carries it, and what is sent is refused when it has changed.</summary>
    public required string Shown { get; init; }
}
