using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Whether closed, finite rings make a valid area in the plane, and where they don't.</summary>
internal static class RingTopology
{
    public static AreaCheck Check(Outline outline, SwerefZone zone)
    {
        if (Twice(outline) is { } twice)
        {
            return new AreaCheck(null, twice, []);
        }

        var polygons = outline.Polygons.Select(PolygonOf).ToArray();
        var shape = polygons.Length == 1 ? (Shape)polygons[0] : Shapes.Factory.CreateMultiPolygon(polygons);
        var error = new IsValidOp(shape).ValidationError;
        if (error is not null)
        {
            var at = error.Coordinate is { } c ? new MapPosition(c.X, c.Y) : (MapPosition?)null;
            return new AreaCheck(null, new AreaProblem(FaultOf(error.ErrorType), Position: at), [], Repaired(shape, zone));
        }

        var turned = outline.Rings().Where(ring => !IsDirectedAsAsked(ring.Place, ring.Ring)).Select(ring => ring.Place).ToList();
        return new AreaCheck(new Area(shape, zone), null, turned);
    }

    /// <summary>The same ring twice, wherever it begins and whichever way it goes: clearer said than that it crosses itself all along.</summary>
    private static AreaProblem? Twice(Outline outline)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (place, ring) in outline.Rings())
        {
            var corners = ring.Skip(1).Select(corner => FormattableString.Invariant($"{corner.X:R} {corner.Y:R}")).Order(StringComparer.Ordinal);
            if (!seen.Add(string.Join(';', corners)))
            {
                return new AreaProblem(AreaFault.DuplicateRings, place, ring[0]);
            }
        }

        return null;
    }

    private static Polygon PolygonOf(IReadOnlyList<IReadOnlyList<MapPosition>> rings)
    {
        var linear = rings.Select(ring => Shapes.Factory.CreateLinearRing(ring.Select(p => new Coordinate(p.X, p.Y)).ToArray())).ToList();
        return Shapes.Factory.CreatePolygon(linear[0], linear.Skip(1).ToArray());
    }

    private static bool IsDirectedAsAsked(RingPlace place, IReadOnlyList<MapPosition> ring) =>
        Orientation.IsCCW(ring.Select(p => new Coordinate(p.X, p.Y)).ToArray()) == (place.Ring == 0);

    private static Area? Repaired(Shape shape, SwerefZone zone)
    {
        var repaired = new Area(GeometryFixer.Fix(shape), zone);
        return repaired.IsEmpty ? null : repaired;
    }

    private static AreaFault FaultOf(TopologyValidationErrors error) => error switch
    {
        TopologyValidationErrors.RingSelfIntersection => AreaFault.RingTouchesItself,
        TopologyValidationErrors.HoleOutsideShell => AreaFault.HoleOutsideShell,
        TopologyValidationErrors.NestedHoles => AreaFault.NestedHoles,
        TopologyValidationErrors.DisconnectedInteriors => AreaFault.DisconnectedInside,
        TopologyValidationErrors.NestedShells => AreaFault.NestedParts,
        TopologyValidationErrors.DuplicateRings => AreaFault.DuplicateRings,
        TopologyValidationErrors.TooFewPoints => AreaFault.TooFewDistinctPoints,
        TopologyValidationErrors.RingNotClosed => AreaFault.RingNotClosed,
        TopologyValidationErrors.InvalidCoordinate => AreaFault.NotFinite,
        _ => AreaFault.SelfCrossing,
    };
}
