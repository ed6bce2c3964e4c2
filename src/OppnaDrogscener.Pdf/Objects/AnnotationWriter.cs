using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes link annotations (ISO 14289-1 §7.18): with Contents, tied to their Link element, printed, without border.</summary>
internal sealed class AnnotationWriter(PdfFile file, ObjectNumbers numbers, IReadOnlyList<PaintedPage> pages, IReadOnlyList<LaidOutPage> setups)
{
    /// <summary>A link shows a little of what is above its target, in points.</summary>
    private const double AboveTarget = 6;

    private readonly List<IReadOnlyList<int>> byPage = [];

    /// <summary>Object numbers of a page's annotations.</summary>
    internal IReadOnlyList<int> Of(int page) => byPage[page];

    /// <summary>All links in the order of their keys in the parent tree, which come after the pages' keys.</summary>
    internal IEnumerable<PageLink> InKeyOrder => pages.SelectMany(page => page.Links);

    internal void Write()
    {
        var key = pages.Count;
        foreach (var page in pages)
        {
            var written = new List<int>(page.Links.Count);
            foreach (var link in page.Links)
            {
                written.Add(Write(link, key++));
            }

            byPage.Add(written);
        }
    }

    private int Write(PageLink link, int key)
    {
        var number = file.Reserve();
        var into = file.Begin(number);
        into.Syntax($"<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [{link.Left} {link.Bottom} {link.Right} {link.Top}] /StructParent {key} /Contents ");
        into.TextString(link.Target.Description());
        if (link.Target.Place is { } place)
        {
            into.Syntax($" /Dest [{numbers.Pages[place.Page]} 0 R /XYZ null {PageTop(place)} null]>>");
        }
        else
        {
            into.Syntax(" /A <</S /URI /URI ").AsciiString(link.Target.Address ?? string.Empty).Syntax(">>>>");
        }

        file.End();
        return number;
    }

    private double PageTop(Typesetting.Destination place) => setups[place.Page].Setup.Height - place.Top + AboveTarget;
}
