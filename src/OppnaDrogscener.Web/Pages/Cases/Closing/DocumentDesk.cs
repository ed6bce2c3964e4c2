using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Which documents a case becomes, and what they are made of.</summary>
public sealed class DocumentDesk(CaseDesk desk)
{
    private const string Register = "register";
    private const string RegisterCheck = "register-entry-complete";

    /// <summary>The documents of a case, the main one first: by its kind and regime, and the register where the regime has one.</summary>
    public static IReadOnlyList<CaseDocument> Of(DraftView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var applicant = view.Facts.Applicant?.Kind ?? ApplicantKind.Municipality;
        var ids = new List<string> { view.Regime.TrackOf(applicant).Documents[view.Kind] };
        if (view.Regime.Checks.TryGetValue(RegisterCheck, out var applied) && applied.AppliesTo(applicant, view.LawDate))
        {
            ids.Add(Register);
        }

        return [.. ids.Select(DocumentCatalog.Find).OfType<CaseDocument>()];
    }

    /// <summary>The documents that are made of the same facts but are not signed: the sign, and the evaluation.</summary>
    public static IReadOnlyList<CaseDocument> NeverSigned { get; } = [.. new[] { "sign", "evaluation" }.Select(DocumentCatalog.Find).OfType<CaseDocument>()];

    /// <summary>What the documents are made of on a day.</summary>
    /// <param name="view">The case.</param>
    /// <param name="canonical">The case file in canonical form.</param>
    /// <param name="madeOn">The day that stands on the documents.</param>
    public CaseMaterial MaterialOf(DraftView view, ReadOnlyMemory<byte> canonical, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new CaseMaterial
        {
            File = view.File,
            Canonical = canonical,
            Assessment = desk.Judge(view.File, view.Regime, view.LawDate),
            Templates = desk.Templates,
            MadeOn = madeOn,
        };
    }

    /// <summary>The facts without which a document says nothing that can be used, by name and where they are answered.</summary>
    public IReadOnlyList<FactLink> MissingOf(CaseDocument document, CaseDraft draft, StepRouter router, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(router);
        var names = FactNames.WithCase(desk.Templates.Texts, draft.View.LawDate, language);
        return [.. document.Missing(draft.View.Facts).Select(path => new FactLink(SwedishText.Capitalised(names.Of(path)), router.AddressOf(draft.Id, path)))];
    }

    /// <summary>The name of a document.</summary>
    public string TitleOf(CaseDocument document, DraftView view)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(view);
        return desk.Templates.Texts.Document(document.Id, view.LawDate).Title.ToString();
    }
}
