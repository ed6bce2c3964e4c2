using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Paints lines of text.</summary>
internal sealed class TextPainter(PagePainter page)
{
    /// <summary>Paints a line of a block's text; links are gathered, and those that ask for it underlined.</summary>
    internal void Line(ShapedText text, TextLine line, StructureNode block, double x, double baseLine)
    {
        var underlines = new List<(double X, double Length, TextRun Run)>();
        for (var start = line.Start; start < line.End;)
        {
            var run = text.Runs[text.Cells[start].Run];
            var end = start;
            double width = 0;
            for (; end < line.End && text.Cells[end].Run == text.Cells[start].Run; end++)
            {
                width += text.Cells[end].Advance;
            }

            Run(run, text.Cells[start..end], block, x, baseLine);
            if (run.Link is { } link)
            {
                page.Links.Add(link, run.Elements[^1], x, baseLine - (run.Size * 0.95), x + width, baseLine + (run.Size * 0.3));
                if (run.IsUnderlined)
                {
                    underlines.Add((x, width - TrailingSpace(text, start, end), run));
                }
            }

            x += width;
            start = end;
        }

        foreach (var (left, length, run) in underlines)
        {
            page.Rules.Horizontal(left, baseLine + (run.Size * 0.14), length, 0.45, run.Colour);
        }
    }

    /// <summary>A short text as decoration: running headers, page numbers. Returns its width.</summary>
    internal void Decoration(string text, TextStyle style, TrueTypeFont font, double x, double baseLine, ArtifactKind kind)
    {
        page.Marks.Enter(kind);
        Plain(text, style, font, x, baseLine);
    }

    /// <summary>A short text within whatever mark is open.</summary>
    internal void Plain(string text, TextStyle style, TrueTypeFont font, double x, double baseLine)
    {
        var content = page.Content;
        var used = page.Resources.Use(font);
        content.Fill(style.Colour);
        content.Buffer.Syntax("BT\n");
        content.Font(used.ResourceName, style.Size);
        content.Buffer.Syntax($"{x} {content.Flip(baseLine)} Td ");
        ShowText(page, used, text);
        content.Buffer.Syntax("ET\n");
    }

    /// <summary>Writes the operator that shows a plain text, with kerning.</summary>
    internal static void ShowText(PagePainter page, UsedFont used, string text)
    {
        var buffer = page.Content.Buffer.Syntax("[<");
        var previous = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = used.Font.Glyph(rune.Value);
            var kerning = previous < 0 ? 0 : used.Font.Kerning(previous, glyph);
            if (kerning != 0)
            {
                buffer.Syntax($">{-1000.0 * kerning / used.Font.UnitsPerEm}<");
            }

            buffer.Hex4(used.Code(glyph, rune.Value));
            previous = glyph;
        }

        buffer.Syntax(">]TJ\n");
    }

    private static double TrailingSpace(ShapedText text, int start, int end)
    {
        double sum = 0;
        for (var i = end - 1; i >= start && text.Cells[i].IsSpace; i--)
        {
            sum += text.Cells[i].Advance;
        }

        return sum;
    }

    private void Run(TextRun run, ReadOnlySpan<GlyphCell> cells, StructureNode block, double x, double baseLine)
    {
        page.Marks.Enter(Innermost(run, block));
        var content = page.Content;
        var used = page.Resources.Use(run.Font);
        content.Fill(run.Colour);
        content.Buffer.Syntax("BT\n");
        content.Font(used.ResourceName, run.Size);
        content.Buffer.Syntax($"{x} {content.Flip(baseLine - run.Rise)} Td [<");
        for (var i = 0; i < cells.Length; i++)
        {
            content.Buffer.Hex4(used.Code(cells[i].Glyph, cells[i].Character));
            if (cells[i].Kerning != 0 && i < cells.Length - 1)
            {
                content.Buffer.Syntax($">{-1000.0 * cells[i].Kerning / used.Font.UnitsPerEm}<");
            }
        }

        content.Buffer.Syntax(">]TJ\nET\n");
    }

    /// <summary>Puts the run's elements into the tree where the text has come to, and returns the one that owns the text.</summary>
    private StructureNode Innermost(TextRun run, StructureNode block)
    {
        var owner = block;
        foreach (var element in run.Elements)
        {
            if (!page.Marks.IsRepeat)
            {
                owner.AddOnce(element);
            }

            owner = element;
        }

        return owner;
    }
}
