using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Papers;

/// <summary>A document of a case, and what it is made of.</summary>
/// <param name="Row">The case.</param>
/// <param name="Document">The document.</param>
/// <param name="Number">The version; for a letter its request, for a decision its proposal; 0 for the case as it stands.</param>
/// <param name="Material">What it is made of, whole.</param>
/// <param name="Version">The version that was signed; null for the case as it stands.</param>
public sealed record CasePaper(CaseFileRow Row, CaseDocument Document, int Number, CaseMaterial Material, FrozenVersion? Version)
{
    /// <summary>What a county board has written in it; null for the applicant's own documents.</summary>
    public BoardMatter? Letter => Material.Board;
}
