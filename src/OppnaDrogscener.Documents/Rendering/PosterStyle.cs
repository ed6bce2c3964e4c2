using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>How what is put up is set: a title that is read from some metres away, the rest from one. A3 is A4 enlarged, so that both break alike.</summary>
internal static class PosterStyle
{
    private static readonly Typography A4 = Enlarged(Typography.Default, 1.4) with
    {
        FactLabelShare = 0.3,
        Title = Typography.Default.Title with { Size = 50, LineHeight = 56, SpaceAfter = 6 },
        Subtitle = Typography.Default.Subtitle with { Size = 22, LineHeight = 28, SpaceAfter = 16 },
        Lead = Typography.Default.Lead with { Size = 24, LineHeight = 30, SpaceAfter = 6 },
    };

    /// <summary>The sheet without a margin for binding.</summary>
    public static PageSetup PageOf(Paper paper)
    {
        var margins = new PageMargins(56, 56, 60, 56, 0);
        var factor = Factor(paper);
        return new PageSetup
        {
            Format = paper == Paper.A3 ? PageFormat.A3 : PageFormat.A4,
            Margins = new PageMargins(margins.Top * factor, margins.Right * factor, margins.Bottom * factor, margins.Left * factor, 0),
        };
    }

    /// <summary>The sizes of type.</summary>
    public static Typography TypographyOf(Paper paper) => paper == Paper.A3 ? Enlarged(A4, Factor(paper)) : A4;

    /// <summary>How many times wider the drawings and the type are than on A4.</summary>
    public static double Factor(Paper paper) => paper == Paper.A3 ? Math.Sqrt(2) : 1;

    private static Typography Enlarged(Typography of, double factor) => of with
    {
        Title = Enlarged(of.Title, factor),
        Subtitle = Enlarged(of.Subtitle, factor),
        Heading1 = Enlarged(of.Heading1, factor),
        Heading2 = Enlarged(of.Heading2, factor),
        Heading3 = Enlarged(of.Heading3, factor),
        Heading4 = Enlarged(of.Heading4, factor),
        Body = Enlarged(of.Body, factor),
        Lead = Enlarged(of.Lead, factor),
        Small = Enlarged(of.Small, factor),
        Quote = Enlarged(of.Quote, factor),
        Caption = Enlarged(of.Caption, factor),
        TableCell = Enlarged(of.TableCell, factor),
        TableHeader = Enlarged(of.TableHeader, factor),
        FactLabel = Enlarged(of.FactLabel, factor),
        Footnote = Enlarged(of.Footnote, factor),
        PageFurniture = Enlarged(of.PageFurniture, factor),
        ListIndent = of.ListIndent * factor,
    };

    private static TextStyle Enlarged(TextStyle style, double factor) => style with
    {
        Size = style.Size * factor,
        LineHeight = style.LineHeight * factor,
        SpaceBefore = style.SpaceBefore * factor,
        SpaceAfter = style.SpaceAfter * factor,
    };
}
