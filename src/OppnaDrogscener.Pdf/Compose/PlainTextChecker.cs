using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Checks text that is shown without being composed: labels in drawings, running headers, page numbers.</summary>
internal sealed class PlainTextChecker(ComposeContext context)
{
    internal void Check(string text, FontStyle style, string? sourcePath)
    {
        var font = context.Font(style);
        var run = new TextRun(style, font, 1, Colour.Black);
        new GlyphCollector(context).Add(text, run, sourcePath);
        if (text.AsSpan().ContainsAny('\n', '\r'))
        {
            context.Problems.AddCharacter(PdfProblemCode.CharacterForbidden, text, text.AsSpan().IndexOfAny('\n', '\r'), '\n', sourcePath);
        }
    }
}
