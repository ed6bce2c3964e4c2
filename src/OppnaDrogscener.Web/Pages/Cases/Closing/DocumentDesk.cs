using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Which documents a case becomes, and what they are made of.</summary>
public sealed class DocumentDesk(CaseDesk desk)
{
    private const string Register = "register";
    private const string RegisterCheck = "register-entry-complete";

    /// <summary>The documents of a case, the main one first: by its kind and regime, and the register where the regime has one.</summary>
    public static IReadOnlyList<CaseDocument> Of(CaseDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var applicant = draft.View.Facts.Applicant?.Kind ?? ApplicantKind.Municipality;
        var regime = draft.View.Regime;
        var ids = new List<string> { regime.TrackOf(applicant).Documents[draft.View.Kind] };
        if (regime.Checks.TryGetValue(RegisterCheck, out var applied) && applied.AppliesTo(applicant, draft.View.LawDate))
        {
            ids.Add(Register);
        }

        return [.. ids.Select(DocumentCatalog.Find).OfType<CaseDocument>()];
    }

    /// <summary>What the documents are made of on a day.</summary>
    public CaseMaterial MaterialOf(CaseDraft draft, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new CaseMaterial
        {
            File = draft.File,
            Canonical = draft.Canonical,
            Assessment = desk.Judge(draft.File, draft.View.Regime, draft.View.LawDate),
            Templates = desk.Templates,
            MadeOn = today,
        };
    }

    /// <summary>The name of a document.</summary>
    public string TitleOf(CaseDocument document, CaseDraft draft)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        return desk.Templates.Texts.Document(document.Id, draft.View.LawDate).Title.ToString();
    }
}
