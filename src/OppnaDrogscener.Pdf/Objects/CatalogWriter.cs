using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes the catalog and what describes the file as a whole.</summary>
internal sealed class CatalogWriter(PdfFile file, DocumentMetadata metadata)
{
    internal void WriteCatalog(ObjectNumbers numbers, int? outline, IReadOnlyList<(string Name, int Number)> attachments)
    {
        var xmp = file.Reserve();
        file.RawStream(xmp, XmpPacket.Of(metadata), into => into.Syntax("/Type /Metadata /Subtype /XML "));
        var profile = file.Reserve();
        file.Stream(profile, SrgbProfile.Bytes, into => into.Syntax("/N 3 "));
        var into = file.Begin(numbers.Catalog);
        into.Syntax($"<</Type /Catalog /Pages {numbers.PageTree} 0 R /StructTreeRoot {numbers.StructureRoot} 0 R /Metadata {xmp} 0 R /Lang ");
        into.AsciiString(metadata.Language);
        into.Syntax(" /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>");
        into.Syntax(" /OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) ");
        into.Syntax($"/DestOutputProfile {profile} 0 R>>]");
        if (outline is { } root)
        {
            into.Syntax($" /Outlines {root} 0 R /PageMode /UseOutlines");
        }

        WriteAttachments(into, attachments);
        into.Syntax(">>");
        file.End();
    }

    internal int WriteInformation()
    {
        var number = file.Reserve();
        var into = file.Begin(number).Syntax("<<");
        Entry(into, "Title", metadata.Title);
        Entry(into, "Author", metadata.Author);
        Entry(into, "Subject", metadata.Subject);
        Entry(into, "Creator", metadata.Creator);
        Entry(into, "Producer", metadata.Producer);
        into.Syntax("/CreationDate ").AsciiString(PdfDate.Of(metadata.CreatedAt));
        into.Syntax(" /ModDate ").AsciiString(PdfDate.Of(metadata.CreatedAt)).Syntax(">>");
        file.End();
        return number;
    }

    private static void Entry(ByteBuffer into, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            into.Syntax($"/{key} ").TextString(value).Syntax(" ");
        }
    }

    private static void WriteAttachments(ByteBuffer into, IReadOnlyList<(string Name, int Number)> attachments)
    {
        if (attachments.Count == 0)
        {
            return;
        }

        into.Syntax(" /AF [");
        foreach (var (_, number) in attachments)
        {
            into.Syntax($"{number} 0 R ");
        }

        into.Syntax("] /Names <</EmbeddedFiles <</Names [");
        foreach (var (name, number) in attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal))
        {
            into.TextString(name).Syntax($" {number} 0 R ");
        }

        into.Syntax("]>>>>");
    }
}
