using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Says in words what the map shows, for those who cannot see it: extent, corners, directions and distances.</summary>
/// <param name="content">What the map shows.</param>
/// <param name="words">The words.</param>
public sealed class MapDescription(MapContent content, Words words)
{
    /// <summary>Outlines with more corners than this are told by extent only; the file that goes with the document has them all.</summary>
    private const int MostCorners = 16;
    private static readonly string[] Compass = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

    private readonly Area? needed = content.Needed.Count == 0
        ? null
        : Area.UnionOf(content.Needed.Select(area => area.Area), content.Needed[0].Area.Zone);

    /// <summary>The whole text.</summary>
    public string Text() => string.Join(' ', Paragraphs());

    /// <summary>The text in paragraphs: the whole, each area, each camera, masks, places, signs and buildings. Empty ones are left out.</summary>
    public IReadOnlyList<string> Paragraphs() =>
    [
        .. ((string[][])
        [
            [Extent(), .. new MapNumbers(content.Reading, words).Together()],
            .. content.Needed.Select(area => new[] { NeededArea(area) }),
            .. content.Cameras.Select(camera => Camera(camera).ToArray()),
            [.. content.Masks.Select(mask => words.Fill("map-alt-mask", ("name", mask.Label), ("area", words.Notation.SquareMetres(mask.Area.GroundArea.Value))))],
            [.. content.SensitivePlaces.Select(place => words.Fill("map-alt-sensitive", ("name", place.Name), ("relation", Relation(place.Position))))],
            [.. content.Signs.Select(sign => words.Fill("map-alt-sign", ("name", sign.Name), ("relation", Relation(sign.Position))))],
            content.Buildings.Count > 0 ? [words.Fill("map-alt-building", ("count", words.Notation.Number(content.Buildings.Count)))] : [],
        ]).Where(sentences => sentences.Length > 0).Select(sentences => string.Join(' ', sentences)),
    ];

    private string Extent()
    {
        var points = content.Points.ToList();
        return words.Fill("map-alt-intro",
            ("denominator", words.Notation.Number(MapFigure.ScaleOf(content))),
            ("south", Digits(points.Min(point => point.Northing))), ("north", Digits(points.Max(point => point.Northing))),
            ("west", Digits(points.Min(point => point.Easting))), ("east", Digits(points.Max(point => point.Easting))));
    }

    private string NeededArea(MapArea area)
    {
        var points = area.Area.Parts.SelectMany(part => part.Shell.Points).ToList();
        var corners = area.Area.Parts.SelectMany(part => part.Shell.Points.SkipLast(1)).ToList();
        (string, string)[] values =
        [
            ("name", area.Label),
            ("area", words.Notation.SquareMetres(area.Area.GroundArea.Value)),
            ("width", words.Notation.Metres(points.Max(point => point.Easting) - points.Min(point => point.Easting))),
            ("height", words.Notation.Metres(points.Max(point => point.Northing) - points.Min(point => point.Northing))),
            ("corners", words.Notation.Number(corners.Count)),
        ];
        return corners.Count > MostCorners
            ? words.Fill("map-alt-needed-many", values)
            : $"{words.Fill("map-alt-needed", [.. values, ("coordinates", string.Join("; ", corners.Select(Corner)))])} {string.Join(' ', area.Area.Parts.Select(Border))}";
    }

    /// <summary>The border from corner to corner, so that a condition can follow it on the ground.</summary>
    private string Border(AreaPart part)
    {
        var points = part.Shell.Points;
        var legs = points.Zip(points.Skip(1)).Select(leg => words.Fill("map-alt-leg",
            ("distance", words.Notation.Metres(leg.First.DistanceTo(leg.Second).Value)), ("direction", Point(leg.First.BearingTo(leg.Second)))));
        return words.Fill("map-alt-border", ("corner", Corner(points[0])), ("legs", string.Join(", ", legs)));
    }

    private string Corner(GridPoint point) => words.Fill("map-alt-corner", ("north", Digits(point.Northing)), ("east", Digits(point.Easting)));

    private IEnumerable<string> Camera(MapCamera camera)
    {
        yield return words.Fill("map-alt-camera", ("name", camera.Label), ("north", Digits(camera.Position.Northing)),
            ("east", Digits(camera.Position.Easting)), ("relation", Relation(camera.Position)));
        yield return camera.Direction is { } direction
            ? words.Fill("map-alt-camera-direction", ("direction", Point(direction)), ("degrees", words.Notation.Number(direction.Degrees, 0)))
            : words["map-alt-camera-turnable"];
        if (camera.Height is { } height)
        {
            yield return words.Fill("map-alt-camera-height", ("height", words.Notation.Metres(height.Value)));
        }

        if (camera.Range is { } range)
        {
            yield return words.Fill("map-alt-camera-range", ("range", words.Notation.Metres(range.Value)));
        }

        if (camera.Seen is { } seen && needed is not null)
        {
            yield return words.Fill("map-alt-camera-seen", ("seen", words.Notation.SquareMetres(seen.GroundArea.Value)),
                ("outside", words.Notation.SquareMetres(seen.Subtract(needed).GroundArea.Value)));
        }

        foreach (var sentence in new MapNumbers(content.Reading, words).Camera(camera.Index))
        {
            yield return sentence;
        }
    }

    /// <summary>Where a point lies as seen from the needed area: inside it, or so far away in such a direction.</summary>
    private string Relation(GridPoint point)
    {
        if (needed is null)
        {
            return Corner(point);
        }

        var distance = needed.DistanceTo(point);
        return distance.Value < 0.5
            ? words["map-alt-inside"]
            : words.Fill("map-alt-away", ("distance", words.Notation.Metres(distance.Value)), ("direction", Point(needed.Middle.BearingTo(point))));
    }

    private string Point(Bearing bearing) => words["compass-" + Compass[(int)Math.Round(bearing.Degrees / 45) % Compass.Length]];

    private static string Digits(double coordinate) => coordinate.ToString("0", CultureInfo.InvariantCulture);
}
