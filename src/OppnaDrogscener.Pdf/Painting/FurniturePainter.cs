using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Paints what is repeated on every page, and the rule above the notes: all artifacts.</summary>
internal sealed class FurniturePainter(PagePainter painter, Typography typography, TrueTypeFont font)
{
    private const double HeaderBaseLine = 32;
    private const double HeaderRule = 25;
    private const double FooterBaseLine = 32;
    private const double NotesRuleLength = 110;
    private readonly TextStyle style = typography.PageFurniture;

    internal void Header(LaidOutPage page)
    {
        if (page.IsFirstOfSection && page.Furniture.HeaderFromSecondPage)
        {
            return;
        }

        var (left, right) = (Clean(page.Furniture.HeaderLeft), Clean(page.Furniture.HeaderRight));
        if (left.Length + right.Length > 0)
        {
            Pair(page, left, right, page.Setup.ContentTop - HeaderBaseLine, ArtifactKind.Header);
            painter.Rules.Horizontal(page.Setup.ContentLeft, page.Setup.ContentTop - HeaderRule, page.Setup.ContentWidth, 0.4, typography.RuleColour);
        }
    }

    internal void Footer(LaidOutPage page, int number, int count)
    {
        if (page.NotesRule is { } rule)
        {
            painter.Rules.Horizontal(page.Setup.ContentLeft, rule, NotesRuleLength, 0.5, typography.RuleColour);
        }

        var numbered = page.Furniture.PageNumberPattern is { } pattern ? string.Format(CultureInfo.InvariantCulture, pattern, number, count) : null;
        Pair(page, Clean(page.Furniture.FooterLeft), Clean(numbered), page.Setup.Height - page.Setup.Margins.Bottom + FooterBaseLine, ArtifactKind.Footer);
    }

    private static string Clean(string? text) => text is null ? string.Empty : PlainText.Clean(text).Trim();

    private void Pair(LaidOutPage page, string left, string right, double baseLine, ArtifactKind kind)
    {
        var width = page.Setup.ContentWidth;
        right = Shortened(right, width * 0.6);
        var rightWidth = TextShaper.Width(font, right, style.Size);
        left = Shortened(left, width - rightWidth - 20);
        if (left.Length > 0)
        {
            painter.Text.Decoration(left, style, font, page.Setup.ContentLeft, baseLine, kind);
        }

        if (right.Length > 0)
        {
            painter.Text.Decoration(right, style, font, page.Setup.ContentLeft + width - rightWidth, baseLine, kind);
        }
    }

    /// <summary>Cuts what is too long; nothing is lost, since running headers only repeat what the document says.</summary>
    private string Shortened(string text, double width)
    {
        if (TextShaper.Width(font, text, style.Size) <= width)
        {
            return text;
        }

        var characters = StringInfo.ParseCombiningCharacters(text);
        var kept = characters.Length;
        while (kept > 0 && TextShaper.Width(font, text[..characters[kept - 1]] + "…", style.Size) > width)
        {
            kept--;
        }

        return kept == 0 ? string.Empty : text[..characters[kept - 1]].TrimEnd() + "…";
    }
}
