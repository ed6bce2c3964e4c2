using OppnaDrogscener.Web.Papers;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>A document on the list of a case.</summary>
/// <param name="Paper">The document.</param>
/// <param name="Title">Its name.</param>
/// <param name="Preview">Where it is shown.</param>
/// <param name="Pdf">Where it is downloaded; null for what is only shown.</param>
/// <param name="Sha256">SHA-256 of the PDF that is kept; null where none has been made.</param>
public sealed record PaperLine(CasePaper Paper, string Title, string Preview, string? Pdf, string? Sha256)
{
    /// <summary>Whether the PDF is kept as it was made.</summary>
    public bool IsKept => Paper.Version is not null;
}
