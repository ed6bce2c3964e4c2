using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>The decision as a document: on the page before it is made, as a PDF afterwards. Says nothing of who may see it: that is asked before.</summary>
public sealed partial class DecisionPapers(BoardDesk board, CaseWriter writer, CaseDesk desk, ILogger<DecisionPapers> log)
{
    /// <summary>Id of the decision.</summary>
    public const string DocumentId = "decision";

    private readonly DocumentDesk documents = new(desk);

    /// <summary>The decision that a proposal would be, or is.</summary>
    /// <param name="file">The case.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="decider">Who decides.</param>
    /// <param name="day">The day of the decision.</param>
    public BlockDocument Compose(BoardFile file, ProposalRow proposal, string decider, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(proposal);
        var version = file.Versions.First(item => item.Number == proposal.OnVersion);
        var document = DocumentCatalog.Find(DocumentId) ?? throw new InvalidOperationException("There is no document for decisions");
        return document.Compose(documents.MaterialOf(version.View, version.Canonical, day) with { Board = MatterOf(file, proposal, version, decider, day) });
    }

    /// <summary>What the decision that was made is made of; null before that.</summary>
    public BoardMatter? MatterOf(BoardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Decision is { } decision
            ? MatterOf(file, decision, file.Versions.First(item => item.Number == decision.OnVersion), decision.DecidedName!, decision.DecidedAt!.Value.SwedishDay())
            : null;
    }

    /// <summary>The PDF of the decision: the stored one, or made now and stored. Null without problem when the case is not decided here.</summary>
    /// <returns>The PDF; or why it cannot be made, in words.</returns>
    public async Task<(BoardDocumentRow? Document, string? Problem)> PdfAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        if (await board.OpenAsync(caseId, cancellation) is not { Decision: { } decision } file)
        {
            return (null, null);
        }

        if (await board.DocumentAsync(caseId, DocumentId, decision.Number, cancellation) is { } stored)
        {
            return (stored, null);
        }

        var rendered = PdfRenderer.Render(Compose(file, decision, decision.DecidedName!, decision.DecidedAt!.Value.SwedishDay()));
        return rendered.Bytes is { } bytes
            ? (await writer.ChangeAsync(caseId, user, change => StoreAsync(change, decision.Number, bytes.ToArray()), cancellation), null)
            : (null, new RenderingWords(desk.Templates.Texts).Line(rendered.Problems));
    }

    /// <summary>Makes the PDF of the decision. What cannot be made now is made when it is asked for; nothing is lost.</summary>
    public async Task TryMakeAsync(Guid caseId, CurrentUser user)
    {
        try
        {
            if ((await PdfAsync(caseId, user)).Problem is { } problem)
            {
                NotMade(log, caseId, problem);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever goes wrong with a PDF, the decision has been made and stands.
            Failed(log, fault, caseId);
        }
    }

    private BoardMatter MatterOf(BoardFile file, ProposalRow proposal, FrozenVersion version, string decider, DateOnly day) => new()
    {
        Board = file.BoardName,
        Court = file.BoardCounty is { } county ? desk.Reference.BoardOfCounty(county)?.Court : null,
        Diary = file.Board.Diary,
        ReceivedOn = file.Board.ReceivedAt.SwedishDay(),
        Version = version.Number,
        Sha256 = version.Row.Sha256,
        Decision = new DecisionMatter
        {
            Outcome = proposal.Outcome,
            DecidedOn = day,
            Decider = decider,
            Proposer = proposal.ByName,
            Reasons = proposal.Reasons,
            Marks = ProposalBasis.Read<List<MarkMatter>>(proposal.Marks),
            Conditions = DecisionRules.GivesPermit(proposal.Outcome) ? ProposalBasis.Read<PermitConditions>(proposal.Conditions) : null,
            Opinions = ProposalBasis.Read<List<OpinionMatter>>(proposal.Opinions),
        },
    };

    private async Task<BoardDocumentRow> StoreAsync(CaseChange change, int number, byte[] bytes)
    {
        if (await board.DocumentAsync(change.Row.Id, DocumentId, number) is { } stored)
        {
            return stored;
        }

        var made = new BoardDocumentRow
        {
            CaseId = change.Row.Id,
            DocumentId = DocumentId,
            Number = number,
            TextVersion = desk.Templates.Version,
            Bytes = bytes,
            Sha256 = VersionStore.HashOf(bytes),
            MadeAt = change.Now,
        };
        change.Db.BoardDocuments.Add(made);
        change.Happened(EventKinds.BoardDocumentMade, new JsonObject { ["document"] = DocumentId, ["number"] = number, ["sha256"] = made.Sha256, ["texts"] = made.TextVersion });
        return made;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The decision of case {Case} could not be made as a PDF: {Problem}")]
    private static partial void NotMade(ILogger logger, Guid @case, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The decision of case {Case} could not be made as a PDF")]
    private static partial void Failed(ILogger logger, Exception fault, Guid @case);
}
