namespace OppnaDrogscener.Documents.Figures;

/// <summary>The signs and patterns of the map, the same on the map and in its legend. Shape and pattern differ, not only colour.</summary>
internal static class MapSymbols
{
    public static AreaStyle Needed { get; } =
        new(null, Hatching.Rising, new Stroke(Palette.AmberDark, 1.8), new Stroke(Palette.AmberDark, 0.7));

    public static AreaStyle Seen { get; } = new(Palette.PetrolLight, Hatching.None, new Stroke(Palette.Petrol, 0.9, 4, 2));

    public static AreaStyle Outside { get; } = new(Palette.RustLight, Hatching.Level, new Stroke(Palette.Rust, 0.9), new Stroke(Palette.Rust, 0.45));

    /// <summary>Someone who is known is recognised.</summary>
    public static AreaStyle Recognised { get; } = new(null, Hatching.Upright, new Stroke(Palette.Petrol, 0.6), new Stroke(Palette.Petrol, 0.6));

    /// <summary>A person can be identified.</summary>
    public static AreaStyle Identified { get; } = new(null, Hatching.UprightDense, new Stroke(Palette.Ink, 0.9), new Stroke(Palette.Ink, 0.7));

    public static AreaStyle Mask { get; } =
        new(Palette.Grid, Hatching.Cross, new Stroke(Palette.Ink, 1.1), new Stroke(Palette.Ink, 0.6));

    public static AreaStyle Building { get; } = new(Palette.Building, Hatching.None, new Stroke(Palette.Muted, 0.7));

    /// <summary>A disc, with a short line the way the camera looks.</summary>
    public static IEnumerable<DrawingElement> Camera(DrawingPoint at, double? bearingDegrees)
    {
        if (bearingDegrees is { } degrees)
        {
            var (sine, cosine) = Math.SinCos(double.DegreesToRadians(degrees));
            var tip = new DrawingPoint(at.X + (16 * sine), at.Y - (16 * cosine));
            yield return new DrawnPath(PathShapes.Line(at.X, at.Y, tip.X, tip.Y), null, new Stroke(Palette.Petrol, 1.6));
        }

        yield return new DrawnPath(PathShapes.Circle(at.X, at.Y, 4.2), Palette.Petrol, new Stroke(Colour.White, 1));
    }

    /// <summary>A triangle.</summary>
    public static DrawingElement SensitivePlace(DrawingPoint at) => new DrawnPath(
        PathShapes.Polygon([new(at.X, at.Y - 5), new(at.X + 5, at.Y + 4), new(at.X - 5, at.Y + 4)]), Palette.Rust, new Stroke(Colour.White, 0.8));

    /// <summary>A square on a post.</summary>
    public static IEnumerable<DrawingElement> Sign(DrawingPoint at) =>
    [
        new DrawnPath(PathShapes.Line(at.X, at.Y - 3, at.X, at.Y + 6), null, new Stroke(Palette.Ink, 1.2)),
        new DrawnPath(PathShapes.Rectangle(at.X - 4, at.Y - 7, 8, 7), Colour.White, new Stroke(Palette.Ink, 1.2)),
    ];
}
