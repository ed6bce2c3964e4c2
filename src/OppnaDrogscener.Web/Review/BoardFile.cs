using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>A case as a county board sees it: what was signed, and what the board has written of it.</summary>
public sealed record BoardFile
{
    private const string HearingCheck = "municipality-heard";

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

    /// <summary>The request for a supplement that waits for an answer; null when none does.</summary>
    public SupplementRow? OpenRequest => Row.Status == CaseStatus.SupplementRequested ? Supplements.Select(item => item.Request).LastOrDefault(item => item.AnsweredVersion is null) : null;

    /// <summary>Whether the law that judges wants the municipality heard, unless that is unnecessary (18 § of the act of 2013): not where it applies itself.</summary>
    public bool IsHearingRequired => Latest.View.Facts.Applicant?.Kind is var kind && kind != ApplicantKind.Municipality
        && Latest.View.Regime.Checks.TryGetValue(HearingCheck, out var check) && check.AppliesTo(kind ?? ApplicantKind.Other, Latest.View.LawDate);

    /// <summary>
    /// Whether the law wants the municipality heard and it has not been: nobody has asked it, or it still has time to answer.
    /// A decision on the matter should wait for it; one that dismisses or writes off need not.
    /// </summary>
    /// <param name="today">The day of the decision.</param>
    public bool IsHearingMissing(DateOnly today) =>
        IsHearingRequired && !Opinions.Any(item => item.OfMunicipality && (item.State != OpinionState.Asked || item.AnswerBy < today));

    /// <summary>The opinions that have been asked for and that there still is time to give.</summary>
    /// <param name="today">The day of the decision.</param>
    public IReadOnlyList<OpinionRow> Awaited(DateOnly today) => [.. Opinions.Where(item => item.State == OpinionState.Asked && item.AnswerBy >= today)];

    /// <summary>What the board's letters and decisions have in common, for a version.</summary>
    public BoardMatter MatterOf(FrozenVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new BoardMatter
        {
            Board = BoardName,
            Diary = Board.Diary,
            ReceivedOn = Board.ReceivedAt.SwedishDay(),
            Version = version.Number,
            Sha256 = version.Row.Sha256,
        };
    }

    /// <summary>A version as the pages that show answers and checks want it.</summary>
    public CaseDraft AsDraft(FrozenVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new CaseDraft(Row, new Dictionary<string, CaseStepRow>(), version.View, version.Canonical.ToArray());
    }
}
