using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A row, or the part of it that stands on one page.</summary>
internal sealed class RowFragment : Fragment
{
    internal required IReadOnlyList<PlacedFragment> Children { get; init; }

    internal required RowStyle Style { get; init; }

    internal override void Paint(PagePainter painter, double x, double y)
    {
        if (Style.Fill is { } fill)
        {
            painter.Rules.Fill(x, y, Style.Width, Height, fill);
        }

        foreach (var child in Children)
        {
            child.Fragment.Paint(painter, x + child.X, y + child.Y);
        }

        if (Style.RuleAbove is { } above)
        {
            painter.Rules.Horizontal(x, y, Style.Width, 0.8, above);
        }

        if (Style.RuleBelow is { } below)
        {
            painter.Rules.Horizontal(x, y + Height, Style.Width, Style.RuleBelowWidth, below);
        }
    }

    internal override void Locate(int page, double y)
    {
        foreach (var child in Children)
        {
            child.Fragment.Locate(page, y + child.Y);
        }
    }
}
