using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>North arrow and scale bar.</summary>
internal static class MapFurniture
{
    private const double LabelSize = 7.5;
    private const double LongestBar = 150;
    private const int Segments = 4;
    private static readonly int[] BarLengths = [4, 8, 20, 40, 80, 100, 200, 400, 800, 1_000, 2_000, 4_000, 8_000, 20_000, 40_000];

    /// <summary>An arrow to grid north in the upper right corner.</summary>
    public static IEnumerable<DrawingElement> NorthArrow(double frameWidth)
    {
        var (x, y) = (frameWidth - 20, 12);
        yield return new DrawnPath(PathShapes.Rectangle(x - 13, y - 7, 26, 46), Colour.White, new Stroke(Palette.Grid, 0.6));
        yield return new DrawnPath(PathShapes.Polygon([new(x, y), new(x + 6, y + 20), new(x, y + 15)]), Palette.Ink, new Stroke(Palette.Ink, 0.7));
        yield return new DrawnPath(PathShapes.Polygon([new(x, y), new(x - 6, y + 20), new(x, y + 15)]), Colour.White, new Stroke(Palette.Ink, 0.7));
        yield return new DrawnText(new(x, y + 33), "N", 11, TextAnchor.Middle) { Bold = true };
    }

    /// <summary>A bar of four parts in the lower left corner, and the scale in figures.</summary>
    public static IEnumerable<DrawingElement> ScaleBar(MapScale scale, double frameHeight, Words words)
    {
        var metres = BarLengths.Last(length => scale.OnPaper(length) <= LongestBar || length == BarLengths[0]);
        var length = scale.OnPaper(metres);
        var (left, top) = (14d, frameHeight - 22);
        yield return new DrawnPath(PathShapes.Rectangle(left - 8, top - 22, length + 44, 36), Colour.White, new Stroke(Palette.Grid, 0.6));
        yield return new DrawnText(new(left, top - 12), words.Fill("map-scale", ("denominator", words.Notation.Number(scale.Denominator))), LabelSize) { Bold = true };
        for (var segment = 0; segment < Segments; segment++)
        {
            var fill = segment % 2 == 0 ? Palette.Ink : Colour.White;
            yield return new DrawnPath(PathShapes.Rectangle(left + (segment * length / Segments), top, length / Segments, 4), fill, new Stroke(Palette.Ink, 0.6));
        }

        yield return new DrawnText(new(left, top - 3), "0", LabelSize - 0.5, TextAnchor.Middle);
        yield return new DrawnText(new(left + (length / 2), top - 3), words.Notation.Number(metres / 2), LabelSize - 0.5, TextAnchor.Middle);
        yield return new DrawnText(new(left + length, top - 3), words.Notation.Metres(metres), LabelSize - 0.5, TextAnchor.Middle);
    }
}
