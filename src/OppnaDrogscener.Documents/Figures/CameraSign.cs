namespace OppnaDrogscener.Documents.Figures;

/// <summary>The pictogram of a sign: a camera on a bracket, on a yellow ground with a black edge.</summary>
internal static class CameraSign
{
    private const double Width = 300;
    private const double Height = 170;

    private static readonly Colour Yellow = new(255, 209, 0);

    /// <summary>The drawing, 300 × 170 points times the scale.</summary>
    public static Drawing Draw(double scale)
    {
        DrawnPath Filled(Colour colour, params IReadOnlyList<DrawingPoint> points) =>
            new(PathShapes.Polygon([.. points.Select(point => new DrawingPoint(point.X * scale, point.Y * scale))]), colour, null);
        return new Drawing(Width * scale, Height * scale,
        [
            new DrawnPath(PathShapes.Rectangle(3 * scale, 3 * scale, (Width - 6) * scale, (Height - 6) * scale), Yellow, new Stroke(Palette.Ink, 6 * scale)),
            Filled(Palette.Ink, new(36, 34), new(52, 34), new(52, 136), new(36, 136)),
            Filled(Palette.Ink, new(52, 104), new(98, 104), new(120, 84), new(132, 96), new(104, 120), new(52, 120)),
            Filled(Palette.Ink, new(86, 36), new(222, 62), new(210, 112), new(74, 86)),
            Filled(Palette.Ink, new(228, 70), new(252, 75), new(244, 112), new(220, 107)),
            new DrawnPath(PathShapes.Circle(112 * scale, 66 * scale, 9 * scale), Yellow, null),
        ]);
    }
}
