using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Fragments at places of their own, painted in order.</summary>
internal sealed class StackFragment : Fragment
{
    internal required IReadOnlyList<PlacedFragment> Children { get; init; }

    internal static StackFragment Of(IReadOnlyList<PlacedFragment> children) => new()
    {
        Children = children,
        Height = children.Count == 0 ? 0 : children.Max(child => child.Y + child.Fragment.Height),
        Notes = AllNotes(children),
    };

    internal static IReadOnlyList<Note> AllNotes(IReadOnlyList<PlacedFragment> children) =>
        children.All(child => child.Fragment.Notes.Count == 0) ? [] : [.. children.SelectMany(child => child.Fragment.Notes)];

    internal override void Paint(PagePainter painter, double x, double y)
    {
        foreach (var child in Children)
        {
            child.Fragment.Paint(painter, x + child.X, y + child.Y);
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
