using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Offences by type as horizontal bars; full bars are reported, hatched ones found by the police, so that the two are never taken for one.</summary>
public static class TypeBars
{
    private const double Width = 459;
    private const double Left = 138;
    private const double Right = 62;
    private const double RowHeight = 20;
    private const double BarHeight = 13;
    private const double LabelSize = 8.5;
    private const double Top = 4;

    private static readonly IReadOnlyList<AreaStyle> Styles =
    [
        new(Palette.Petrol, Hatching.None, new Stroke(Palette.Petrol, 0.6)),
        new(Colour.White, Hatching.Dense, new Stroke(Palette.Rust, 0.9), new Stroke(Palette.Rust, 0.8)),
        new(Palette.Building, Hatching.None, new Stroke(Palette.Muted, 0.6)),
    ];

    /// <summary>Draws the bars.</summary>
    /// <param name="bars">The types from the top.</param>
    /// <param name="legend">What full, hatched and grey bars are; only those that are drawn are shown.</param>
    /// <param name="notation">How numbers are written.</param>
    /// <exception cref="ArgumentException">There is no bar.</exception>
    public static Drawing Draw(IReadOnlyList<TypeBar> bars, IReadOnlyList<string> legend, Notation notation)
    {
        ArgumentNullException.ThrowIfNull(bars);
        ArgumentNullException.ThrowIfNull(legend);
        ArgumentNullException.ThrowIfNull(notation);
        if (bars.Count == 0)
        {
            throw new ArgumentException("There is at least one bar.", nameof(bars));
        }

        var longest = Math.Max(1, bars.Max(bar => bar.Count));
        var bottom = Top + (bars.Count * RowHeight);
        return new Drawing(Width, bottom + 24,
        [
            .. bars.SelectMany((bar, row) => Bar(bar, Top + (row * RowHeight), longest, notation)),
            .. Legend([.. bars.Select(bar => bar.Origin).Distinct().Order()], legend, bottom + 6),
        ]);
    }

    private static IEnumerable<DrawingElement> Bar(TypeBar bar, double y, double longest, Notation notation)
    {
        var width = Math.Max(1, (Width - Left - Right) * bar.Count / longest);
        var path = PathShapes.Rectangle(Left, y, width, BarHeight);
        return
        [
            new DrawnText(new(Left - 6, y + 10), bar.Name, LabelSize, TextAnchor.End),
            .. Styles[bar.Origin].Draw(path, Width, y + BarHeight),
            new DrawnText(new(Left + width + 5, y + 10), $"{notation.Number(bar.Count)} ({notation.Percent(bar.Share)})", LabelSize),
        ];
    }

    private static IEnumerable<DrawingElement> Legend(List<int> origins, IReadOnlyList<string> names, double y)
    {
        var x = 0d;
        foreach (var origin in origins)
        {
            foreach (var element in Styles[origin].Draw(PathShapes.Rectangle(x, y, 14, 9), Width, y + 9))
            {
                yield return element;
            }

            yield return new DrawnText(new(x + 20, y + 8), names[origin], LabelSize);
            x += 34 + (names[origin].Length * LabelSize * 0.52);
        }
    }
}
