namespace OppnaDrogscener.Documents.Figures;

/// <summary>Puts labels beside their points where they cover as little as possible of each other, the same way every time.</summary>
internal sealed class LabelPlacer(double width, double height)
{
    /// <summary>Rough width of a letter of Source Sans 3 as a share of its size: enough to keep labels apart.</summary>
    private const double LetterWidth = 0.52;

    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Keeps labels away from a mark.</summary>
    public void Occupy(DrawingPoint at, double radius) => taken.Add((at.X - radius, at.Y - radius, at.X + radius, at.Y + radius));

    /// <summary>A label beside a point.</summary>
    public DrawnText Place(DrawingPoint at, string text, double size, double distance, string? origin)
    {
        var (wide, high) = (text.Length * size * LetterWidth, size);
        (double X, double Y, TextAnchor Anchor)[] candidates =
        [
            (at.X + distance, at.Y + (high * 0.35), TextAnchor.Start),
            (at.X - distance, at.Y + (high * 0.35), TextAnchor.End),
            (at.X, at.Y - distance, TextAnchor.Middle),
            (at.X, at.Y + distance + (high * 0.7), TextAnchor.Middle),
            (at.X + distance, at.Y - distance, TextAnchor.Start),
            (at.X - distance, at.Y - distance, TextAnchor.End),
        ];
        var best = candidates.MinBy(candidate => Overlap(Box(candidate.X, candidate.Y, candidate.Anchor, wide, high)));
        taken.Add(Box(best.X, best.Y, best.Anchor, wide, high));
        return new DrawnText(new(best.X, best.Y), text, size, best.Anchor) { Bold = true, Halo = true, Origin = origin };
    }

    private static (double Left, double Top, double Right, double Bottom) Box(double x, double y, TextAnchor anchor, double wide, double high)
    {
        var left = anchor switch { TextAnchor.Middle => x - (wide / 2), TextAnchor.End => x - wide, _ => x };
        return (left, y - high, left + wide, y + (high * 0.25));
    }

    private double Overlap((double Left, double Top, double Right, double Bottom) box)
    {
        var outside = Math.Max(0, -box.Left) + Math.Max(0, box.Right - width) + Math.Max(0, -box.Top) + Math.Max(0, box.Bottom - height);
        return (outside * 1_000) + taken.Sum(other =>
            Math.Max(0, Math.Min(box.Right, other.Right) - Math.Max(box.Left, other.Left))
            * Math.Max(0, Math.Min(box.Bottom, other.Bottom) - Math.Max(box.Top, other.Top)));
    }
}
