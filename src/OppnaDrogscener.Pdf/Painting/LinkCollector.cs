using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Gathers the links of a page; neighbours on one line that belong to the same link become one rectangle.</summary>
internal sealed class LinkCollector(int page, double pageHeight, MarkPainter marks)
{
    private readonly List<PageLink> links = [];

    internal IReadOnlyList<PageLink> Links => links;

    /// <param name="target">Where it leads.</param>
    /// <param name="element">The Link element around the text.</param>
    /// <param name="left">Points.</param>
    /// <param name="top">Points from the top of the paper.</param>
    /// <param name="right">Points.</param>
    /// <param name="bottom">Points from the top of the paper.</param>
    internal void Add(LinkTarget target, StructureNode element, double left, double top, double right, double bottom)
    {
        if (marks.IsRepeat)
        {
            return;
        }

        if (links.Count > 0 && ReferenceEquals(links[^1].Element, element) && Math.Abs(links[^1].Right - left) < 0.01)
        {
            links[^1] = links[^1] with { Right = right };
            return;
        }

        links.Add(new PageLink(target, element, left, pageHeight - bottom, right, pageHeight - top));
        element.AddAnnotation(page, links.Count - 1);
    }
}
