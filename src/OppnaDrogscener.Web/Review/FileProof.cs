namespace OppnaDrogscener.Web.Review;

/// <summary>How far the content of a PDF from elsewhere could be confirmed. Each has its words: <c>proof-…</c> in templates/web/import.md.</summary>
public enum FileProof
{
    /// <summary>The file is byte for byte one that was made and kept here when the application was signed.</summary>
    KeptHere,

    /// <summary>The case file inside, with the texts of this program, gives exactly this file: what is read on the page is what is inside.</summary>
    MadeOfItsCase,

    /// <summary>The case file inside can be read, but the pages may say something else: made by other texts, or changed afterwards.</summary>
    Unconfirmed,
}
