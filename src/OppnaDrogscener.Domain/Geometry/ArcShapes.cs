using NetTopologySuite.Geometries;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Circles and sectors as polygons in steps of at most one degree. Chords inside a circle lose area (0.005 % at one
/// degree), so the corners stand a hair outside it, at r·√(δ/sin δ): the polygon has the exact area of the sector and no
/// corner is more than 0.0026 % of the radius off (1.5 mm at 60 m).
/// </summary>
internal static class ArcShapes
{
    public const int StepsPerQuarter = 90;

    /// <summary>The directions of a whole circle, which every circle shares.</summary>
    private static readonly (double Sine, double Cosine)[] FullTurn =
        [.. Enumerable.Range(0, 361).Select(step => Direction(new Bearing(0), new Angle(360), step, 360))];

    /// <summary>A sector around the bearing, from the near radius (0 for all of it) to the far one; 360 degrees is a ring or circle.</summary>
    public static Area Sector(GridPoint apex, Bearing direction, Angle opening, Metres near, Metres far)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(near.Value);
        if (opening.Degrees is <= 0 or > 360 || far <= near)
        {
            return opening.Degrees is <= 0 or > 360
                ? throw new ArgumentOutOfRangeException(nameof(opening), opening, "The opening angle is above 0 and at most 360 degrees.")
                : Area.Empty(apex.Zone);
        }

        return opening.Degrees >= 360 ? FullCircle(apex, near, far) : Part(apex, direction, opening, near, far);
    }

    private static Area Part(GridPoint apex, Bearing direction, Angle opening, Metres near, Metres far)
    {
        var outer = Arc(apex, direction, opening, far);
        var inner = near.Value > 0 ? Arc(apex, direction, opening, near).AsEnumerable().Reverse() : [Shapes.At(apex)];
        return new Area(Shapes.PolygonOf(outer.Concat(inner)).Reverse(), apex.Zone);
    }

    private static Area FullCircle(GridPoint apex, Metres near, Metres far)
    {
        var shell = Closed(Arc(apex, new Bearing(0), new Angle(360), far));
        var holes = near.Value > 0 ? new[] { Closed(Arc(apex, new Bearing(0), new Angle(360), near)) } : [];
        return new Area(Shapes.Factory.CreatePolygon(shell, holes), apex.Zone);
    }

    private static LinearRing Closed(Coordinate[] arc)
    {
        arc[^1] = arc[0].Copy();
        return Shapes.Factory.CreateLinearRing(arc);
    }

    private static Coordinate[] Arc(GridPoint apex, Bearing direction, Angle opening, Metres radius)
    {
        var steps = (int)Math.Ceiling(opening.Degrees - 1e-9);
        steps = Math.Max(1, steps);
        var step = opening.Radians / steps;
        var corner = Finite.Required(radius.Value * Math.Sqrt(step / Math.Sin(step)));
        var arc = new Coordinate[steps + 1];
        for (var i = 0; i <= steps; i++)
        {
            var (sine, cosine) = opening.Degrees == FullTurn.Length - 1 && direction.Degrees == 0 ? FullTurn[i] : Direction(direction, opening, i, steps);
            arc[i] = new Coordinate(apex.Easting + (corner * sine), apex.Northing + (corner * cosine));
        }

        return arc;
    }

    private static (double Sine, double Cosine) Direction(Bearing middle, Angle opening, int step, int steps) =>
        Math.SinCos(middle.Turn(new Angle(opening.Degrees * ((double)step / steps - 0.5))).Radians);
}
