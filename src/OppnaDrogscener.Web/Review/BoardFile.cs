using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>A case as a county board sees it: what was signed, and what the board has written of it.</summary>
public sealed record BoardFile
{
    public required CaseFileRow Row { get; init; }

    public required BoardCaseRow Board { get; init; }

    /// <summary>The name of the officer; null when nobody is on it.</summary>
    public required string? Officer { get; init; }

    /// <summary>The name of the board.</summary>
    public required string BoardName { get; init; }

    /// <summary>Code of the board's county; null when it has none.</summary>
    public required string? BoardCounty { get; init; }

    /// <summary>What was signed, the first first; never empty.</summary>
    public required IReadOnlyList<FrozenVersion> Versions { get; init; }

    /// <summary>The PDFs that versions came as, from outside this system, by version; empty when the applicant signed here.</summary>
    public required IReadOnlyDictionary<int, ReceivedFileRow> Files { get; init; }

    /// <summary>The officer's marks, by check.</summary>
    public required IReadOnlyDictionary<string, BoardMarkRow> Marks { get; init; }

    /// <summary>The requests for supplements, the first first, with their items.</summary>
    public required IReadOnlyList<(SupplementRow Request, IReadOnlyList<SupplementItemRow> Items)> Supplements { get; init; }

    public required IReadOnlyList<OpinionRow> Opinions { get; init; }

    /// <summary>The proposals for a decision, the first first.</summary>
    public required IReadOnlyList<ProposalRow> Proposals { get; init; }

    public Guid Id => Row.Id;

    /// <summary>The version that is judged.</summary>
    public FrozenVersion Latest => Versions[^1];

    /// <summary>Whether the tool's results for the latest version have been shown.</summary>
    public bool IsRevealed => Board.RevealedVersion >= Latest.Number;

    /// <summary>Whether the board may still write in the case.</summary>
    public bool IsOpen => Row.Status is CaseStatus.Submitted or CaseStatus.SupplementRequested;

    /// <summary>The proposal that waits for somebody else; null when none does.</summary>
    public ProposalRow? Waiting => Proposals.LastOrDefault(item => item.State == ProposalState.Proposed);

    /// <summary>The proposal that was decided; null before that.</summary>
    public ProposalRow? Decision => Proposals.LastOrDefault(item => item.State == ProposalState.Decided);

    /// <summary>A version as the pages that show answers and checks want it.</summary>
    public CaseDraft AsDraft(FrozenVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new CaseDraft(Row, new Dictionary<string, CaseStepRow>(), version.View, version.Canonical.ToArray());
    }
}
