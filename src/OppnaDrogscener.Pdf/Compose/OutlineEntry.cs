using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>A heading as it stands in the bookmarks and in tables of contents.</summary>
internal sealed record OutlineEntry(int Level, string Text, Destination Place, bool InContents);
