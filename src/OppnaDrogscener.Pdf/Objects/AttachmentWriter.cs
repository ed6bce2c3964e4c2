using System.Security.Cryptography;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes embedded files and their specifications (ISO 19005-3 §6.8).</summary>
internal sealed class AttachmentWriter(PdfFile file, IReadOnlyList<Attachment> attachments)
{
    /// <summary>
    /// A private key (ISO 32000-1 annex E: names that begin with XX) for the SHA-256 of the file; the standard's own CheckSum is MD5,
    /// which proves nothing today.
    /// </summary>
    internal const string ChecksumKey = "XXSHA256";

    /// <summary>Object numbers of the file specifications, with their names.</summary>
    internal IReadOnlyList<(string Name, int Number)> Write() =>
        [.. attachments.Select(attachment => (attachment.Name, Write(attachment)))];

    private int Write(Attachment attachment)
    {
        var content = file.Reserve();
        file.Stream(content, attachment.Content.Span, into =>
        {
            into.Syntax("/Type /EmbeddedFile /Subtype ").Name(attachment.MediaType);
            into.Syntax($" /Params <</Size {attachment.Content.Length} /ModDate ").AsciiString(PdfDate.Of(attachment.ModifiedAt));
            into.Syntax($" /{ChecksumKey} ").HexString(SHA256.HashData(attachment.Content.Span)).Syntax(">> ");
        });
        var number = file.Reserve();
        file.Begin(number).Syntax("<</Type /Filespec /F ").TextString(attachment.Name)
            .Syntax(" /UF ").TextString(attachment.Name)
            .Syntax(" /Desc ").TextString(attachment.Description)
            .Syntax($" /AFRelationship /{attachment.Relationship.ToString()} /EF <</F {content} 0 R /UF {content} 0 R>>>>");
        file.End();
        return number;
    }
}
