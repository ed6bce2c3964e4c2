using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>A case as it was signed: what a receiver sees, whatever the applicant writes afterwards.</summary>
/// <param name="Row">When, by whom, and what.</param>
/// <param name="View">The case file with its regime and law date.</param>
public sealed record FrozenVersion(CaseVersionRow Row, DraftView View)
{
    public Guid CaseId => Row.CaseId;

    public int Number => Row.Number;

    /// <summary>The case file in canonical form: what was signed.</summary>
    public ReadOnlyMemory<byte> Canonical => Row.Canonical;

    /// <summary>The documents of the version, the main one first.</summary>
    public IReadOnlyList<CaseDocument> Documents => DocumentDesk.Of(View);

    /// <summary>The address of one of its documents as a PDF.</summary>
    public string PdfAddress(string documentId) => $"{StepRouter.Overview(CaseId)}/version/{Number}/{documentId}.pdf";
}
