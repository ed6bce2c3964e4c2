using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>
/// The map of the application: needed area, what each camera sees, masks, signs and sensitive places, on the grid of SWEREF 99 TM
/// with its coordinates, in a round scale, with scale bar, north arrow and legend. Grid north is up.
/// </summary>
public sealed class MapFigure
{
    private const double Width = 459;
    private const double FrameHeight = 400;
    private const double FrameLeft = 14;
    private const double FrameTop = 4;
    private const double FrameWidth = Width - FrameLeft - 1;
    private const double Margin = 34;
    private const double LabelSize = 7;
    private const double GridSpacing = 68;
    private const int LongestLabel = 20;

    private readonly MapContent content;
    private readonly Words words;
    private readonly MapScale scale;
    private readonly LabelPlacer labels = new(FrameWidth, FrameHeight);
    private readonly List<DrawingElement> frame = [];

    private MapFigure(MapContent content, Words words)
    {
        scale = new MapScale(content.Points, FrameWidth, FrameHeight, Margin);
        (this.content, this.words) = (content.Near(scale.OnGround(Margin)), words);
    }

    /// <summary>Draws the map.</summary>
    /// <param name="content">What it shows.</param>
    /// <param name="words">The words of the legend.</param>
    /// <exception cref="ArgumentException">There is neither an area nor a camera to draw.</exception>
    public static Drawing Draw(MapContent content, Words words)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.HasExtent
            ? new MapFigure(content, words).Build()
            : throw new ArgumentException("A map needs an area or a camera.", nameof(content));
    }

    /// <summary>The scale that the content is drawn in: the number after "1:".</summary>
    public static int ScaleOf(MapContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new MapScale(content.Points, FrameWidth, FrameHeight, Margin).Denominator;
    }

    private Drawing Build()
    {
        DrawAreas();
        DrawMarks();
        var edge = PathShapes.Rectangle(0, 0, FrameWidth, FrameHeight);
        var inside = new ClippedGroup(edge, frame);
        var all = new List<DrawingElement> { inside, new DrawnPath(edge, null, new Stroke(Palette.Ink, 0.9)) };
        all.AddRange(MapFurniture.NorthArrow(FrameWidth));
        all.AddRange(MapFurniture.ScaleBar(scale, FrameHeight, words));
        List<DrawingElement> drawing = [.. all.Select(element => Moved.By(element, FrameLeft, FrameTop)), .. Coordinates()];
        var legend = new MapLegend(content, words).Draw(FrameTop + FrameHeight + 24, Width);
        return new Drawing(Width, legend.Bottom, [.. drawing, .. legend.Elements]);
    }

    private void DrawAreas()
    {
        content.Buildings.ToList().ForEach(building => Add(MapSymbols.Building.Draw(scale.Path(building.Area), FrameWidth, FrameHeight)));
        foreach (var seen in content.Cameras.Select(camera => camera.Seen).Where(seen => seen is { IsEmpty: false }))
        {
            Add(MapSymbols.Seen.Draw(scale.Path(seen!), FrameWidth, FrameHeight));
        }

        Overlay(content.Outside, MapSymbols.Outside);
        Overlay(content.Recognised, MapSymbols.Recognised);
        Overlay(content.Identified, MapSymbols.Identified);
        // Its edge is drawn again, or what a camera sees up to the walls would hide them.
        content.Buildings.ToList().ForEach(building => Add((MapSymbols.Building with { Fill = null }).Draw(scale.Path(building.Area), FrameWidth, FrameHeight)));
        AddGrid();
        content.Needed.ToList().ForEach(area => Add(MapSymbols.Needed.Draw(scale.Path(area.Area), FrameWidth, FrameHeight)));
        content.Masks.ToList().ForEach(mask => Add(MapSymbols.Mask.Draw(scale.Path(mask.Area), FrameWidth, FrameHeight)));
    }

    private void Overlay(Area? area, AreaStyle style)
    {
        if (area is { IsEmpty: false })
        {
            Add(style.Draw(scale.Path(area), FrameWidth, FrameHeight));
        }
    }

    private void DrawMarks()
    {
        foreach (var camera in content.Cameras)
        {
            labels.Occupy(scale.ToPaper(camera.Position), 5);
            Add(MapSymbols.Camera(scale.ToPaper(camera.Position), camera.Direction?.Degrees));
        }

        content.SensitivePlaces.ToList().ForEach(place => frame.Add(MapSymbols.SensitivePlace(scale.ToPaper(place.Position))));
        content.Signs.ToList().ForEach(sign => Add(MapSymbols.Sign(scale.ToPaper(sign.Position))));
        content.SensitivePlaces.Concat(content.Signs).ToList().ForEach(mark => labels.Occupy(scale.ToPaper(mark.Position), 5));
        content.Cameras.ToList().ForEach(camera => frame.Add(labels.Place(scale.ToPaper(camera.Position), camera.Label, 8.5, 7, camera.Origin)));
        content.SensitivePlaces.Concat(content.Signs).ToList().ForEach(mark => frame.Add(labels.Place(scale.ToPaper(mark.Position), mark.Label, 7.5, 8, mark.Origin)));
        // One area needs no name on the map: the legend says what it is.
        content.Needed.Where(_ => content.Needed.Count > 1).ToList()
            .ForEach(area => frame.Add(labels.Place(scale.ToPaper(area.Area.PointInside), Short(area.Label), 8.5, 0, area.Origin)));
    }

    private void AddGrid()
    {
        var step = scale.GridStep(GridSpacing);
        var line = new Stroke(Palette.GridLine, 0.4);
        Lines(scale.West, scale.East, step).ForEach(easting => frame.Add(Vertical(scale.ToPaper(easting, 0).X, line)));
        Lines(scale.South, scale.North, step).ForEach(northing => frame.Add(Horizontal(scale.ToPaper(0, northing).Y, line)));
    }

    private IEnumerable<DrawingElement> Coordinates()
    {
        var step = scale.GridStep(GridSpacing);
        foreach (var easting in Lines(scale.West, scale.East, step))
        {
            var x = FrameLeft + scale.ToPaper(easting, 0).X;
            yield return new DrawnText(new(x, FrameTop + FrameHeight + 9), "E " + Digits(easting), LabelSize, TextAnchor.Middle) { Colour = Palette.Muted };
        }

        foreach (var northing in Lines(scale.South, scale.North, step))
        {
            var y = FrameTop + scale.ToPaper(0, northing).Y;
            yield return new DrawnText(new(FrameLeft - 4, y), "N " + Digits(northing), LabelSize, TextAnchor.Middle) { Colour = Palette.Muted, Upright = true };
        }
    }

    private void Add(IEnumerable<DrawingElement> elements) => frame.AddRange(elements);

    private static DrawnPath Vertical(double x, Stroke stroke) => new(PathShapes.Line(x, 0, x, FrameHeight), null, stroke);

    private static DrawnPath Horizontal(double y, Stroke stroke) => new(PathShapes.Line(0, y, FrameWidth, y), null, stroke);

    /// <summary>The multiples of the step inside the frame, those too near a corner for their number left out.</summary>
    private static List<double> Lines(double from, double to, int step)
    {
        var inset = (to - from) * 0.05;
        var first = Math.Ceiling((from + inset) / step) * step;
        return [.. Enumerable.Range(0, 1 + (int)Math.Max(-1, Math.Floor((to - inset - first) / step))).Select(index => first + (index * (double)step))];
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..LongestLabel].TrimEnd() + "…";

    private static string Digits(double coordinate) => coordinate.ToString("0", CultureInfo.InvariantCulture);
}
