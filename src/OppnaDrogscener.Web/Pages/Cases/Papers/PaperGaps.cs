using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Pages.Cases.Outcome;
using OppnaDrogscener.Web.Pages.Cases.Sending;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>Says which documents of a case cannot be made yet, why, and where that is mended.</summary>
/// <param name="desk">Where documents have their names.</param>
/// <param name="router">Where facts are answered.</param>
/// <param name="words">The words.</param>
/// <param name="today">The day.</param>
public sealed class PaperGaps(CaseDesk desk, StepRouter router, PageWords words, DateOnly today)
{
    private readonly DocumentDesk documents = new(desk);

    /// <summary>Whether a document that is not signed says something that can be used.</summary>
    public PaperGap? OfUnsigned(CaseDocument document, CaseDraft draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        var (title, preview) = (document.IsPoster ? words["papers.sign"] : documents.TitleOf(document, draft.View), PreviewModel.Address(draft.Id, document.Id));
        if (documents.MissingOf(document, draft, router, words.Language) is { Count: > 0 } missing)
        {
            return new PaperGap(title, words["papers.missing"], missing, preview);
        }

        return document is EvaluationDocument && draft.View.Facts.Monitoring?.Start is { } start && start > today
            ? new PaperGap(title, words.Fill("papers.not-begun", ("day", DayText.Written(start, words.Language))), [], preview)
            : null;
    }

    /// <summary>The letters of a county board that has not written them, where the application is one for it to decide.</summary>
    public IEnumerable<PaperGap> OfBoard(CaseDraft draft, bool isAsked, bool isDecided)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var table = Submission.TableOf(draft.View);
        if (table == StatusTables.CountyBoardApplication)
        {
            var sent = draft.Row.SubmittedAt is not null;
            var links = sent ? [] : new[] { new FactLink(words["papers.to-send"], SendModel.Address(draft.Id)) };
            if (!isAsked && !isDecided)
            {
                yield return new PaperGap(Title(SupplementRequests.LetterId, draft), words[sent ? "papers.not-asked" : "papers.not-sent"], links);
            }

            if (!isDecided)
            {
                yield return new PaperGap(Title(DecisionPapers.DocumentId, draft), words[sent ? "papers.not-decided" : "papers.not-sent"], links);
            }
        }
        else if (table == StatusTables.ApplicationFiledElsewhere)
        {
            var filed = draft.Row.Status != CaseStatus.Draft;
            yield return new PaperGap(Title(DecisionPapers.DocumentId, draft), words["papers.decided-elsewhere"],
                [filed ? new FactLink(words["papers.to-outside"], OutsideModel.Address(draft.Id)) : new FactLink(words["papers.to-send"], SendModel.Address(draft.Id))]);
        }
    }

    private string Title(string documentId, CaseDraft draft) => desk.Templates.Texts.Document(documentId, draft.View.LawDate).Title.ToString();
}
