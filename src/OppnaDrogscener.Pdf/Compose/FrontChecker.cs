using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Checks what surrounds the content: metadata, running headers, attachments.</summary>
internal sealed class FrontChecker(ComposeContext context)
{
    internal void Check()
    {
        var document = context.Document;
        CheckMetadata(document.Metadata);
        CheckFurniture(document.Furniture);
        foreach (var furniture in document.Blocks.OfType<SectionStart>().Select(start => start.Furniture).OfType<PageFurniture>())
        {
            CheckFurniture(furniture);
        }

        CheckAttachments(document.Attachments);
        CheckText("0123456789…", null);
    }

    private void CheckMetadata(DocumentMetadata metadata)
    {
        if (string.IsNullOrWhiteSpace(metadata.Title))
        {
            context.Problems.Add(PdfProblemCode.MetadataMissing, "title", null);
        }

        if (!IsLanguageTag(metadata.Language))
        {
            context.Problems.Add(PdfProblemCode.MetadataMissing, "language", null);
        }

        foreach (var text in new[] { metadata.Title, metadata.Author, metadata.Subject, metadata.Creator, metadata.Producer })
        {
            CheckStored(text);
        }
    }

    /// <summary>BCP 47 in outline: letters, then subtags of letters and digits.</summary>
    private static bool IsLanguageTag(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Text that is stored but not shown: no glyph is needed, but no control characters are allowed.</summary>
    private void CheckStored(string? text)
    {
        if (text is null)
        {
            return;
        }

        var isBroken = PlainText.HasLoneSurrogate(text, out var at);
        for (var i = 0; i < text.Length && !isBroken; i++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(text[i]) == UnicodeCategory.Control || text[i] is '\uFFFE' or '\uFFFF')
            {
                (isBroken, at) = (true, i);
            }
        }

        if (isBroken)
        {
            context.Problems.AddCharacter(PdfProblemCode.CharacterForbidden, text, at, text[at], null);
        }
    }

    private void CheckFurniture(PageFurniture furniture)
    {
        CheckText(furniture.HeaderLeft, null);
        CheckText(furniture.HeaderRight, null);
        CheckText(furniture.FooterLeft, null);
        CheckText(furniture.PageNumberPattern, null);
    }

    private void CheckText(string? text, string? sourcePath)
    {
        if (text is not null)
        {
            new PlainTextChecker(context).Check(text, context.Typography.PageFurniture.Font, sourcePath);
        }
    }

    private void CheckAttachments(IReadOnlyList<Attachment> attachments)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var attachment in attachments)
        {
            CheckStored(attachment.Name);
            CheckStored(attachment.Description);
            var isNamed = attachment.Name.Length is > 0 and <= 200 && attachment.Name.AsSpan().IndexOfAny('/', '\\', ':') < 0 && attachment.Name.Trim('.', ' ') == attachment.Name;
            var isTyped = attachment.MediaType.Split('/') is [{ Length: > 0 }, { Length: > 0 }] && attachment.MediaType.All(c => char.IsAsciiLetterOrDigit(c) || "/+-._".Contains(c, StringComparison.Ordinal));
            if (!isNamed || !isTyped || !names.Add(attachment.Name))
            {
                context.Problems.Add(PdfProblemCode.AttachmentMalformed, attachment.Name, null);
            }

            if (attachment.Content.Length > context.Document.Limits.FileBytes)
            {
                context.RefuseSize("attachment", null);
            }
        }
    }
}
