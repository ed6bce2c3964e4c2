using NetTopologySuite.Operation.Buffer;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Areas as people say them: so many metres along a façade, a rectangle so long and so wide. The words go with the area into
/// the case, so that a decision's condition and the map say the same.
/// </summary>
public static class AreasFromWords
{
    private static readonly Metres Widest = new(1_000);

    /// <summary>
    /// Everything within a distance of a line, on one side of it or both, cut off square at its ends: "2 m outside the façade
    /// along …". Null when the line has no length or turns so sharply that nothing is left.
    /// </summary>
    /// <param name="line">Two points or more in one zone, in order.</param>
    /// <param name="distance">Above 0 and at most a kilometre.</param>
    /// <param name="side">Which side, seen in the direction of the line.</param>
    public static Area? Along(IReadOnlyList<GridPoint> line, Metres distance, LineSide side)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(distance.Value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(distance.Value, Widest.Value);
        var corners = Distinct(line);
        if (corners.Count < 2)
        {
            return null;
        }

        // The buffer's own parameters: mitred corners, so that an area along a straight house is bounded by straight lines.
        var shape = new BufferOp(Shapes.Factory.CreateLineString([.. corners.Select(Shapes.At)]), new BufferParameters
        {
            EndCapStyle = EndCapStyle.Flat,
            JoinStyle = JoinStyle.Mitre,
            MitreLimit = 5,
            IsSingleSided = side != LineSide.Both,
        }).GetResultGeometry(side == LineSide.Right ? -distance.Value : distance.Value);
        var area = new Area(shape, corners[0].Zone);
        return area.IsEmpty ? null : area;
    }

    /// <summary>A rectangle so long along a bearing and so wide across it.</summary>
    /// <param name="from">The middle of the rectangle, or of its near short side.</param>
    /// <param name="length">Along the bearing; above 0.</param>
    /// <param name="width">Across it; above 0.</param>
    /// <param name="along">Grid bearing of the long sides.</param>
    /// <param name="isMiddle">Whether <paramref name="from"/> is the middle; else the rectangle begins there.</param>
    public static Area Rectangle(GridPoint from, Metres length, Metres width, Bearing along, bool isMiddle)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length.Value);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width.Value);
        var (near, far) = isMiddle ? (-length.Value / 2, length.Value / 2) : (0, length.Value);
        GridPoint At(double forward, double right) => from.Offset(new Metres(forward), new Metres(right), along);
        var half = width.Value / 2;
        return new Area(Shapes.PolygonOf(new[] { At(near, -half), At(near, half), At(far, half), At(far, -half) }.Select(Shapes.At)), from.Zone);
    }

    /// <summary>Grid metres of so many metres on the ground at a point: SWEREF 99 TM is up to 0.15 % off.</summary>
    public static Metres OnGrid(Metres ground, GridPoint at) => new(ground.Value * at.Zone.Projection.Factors(at.ToGeo()).Scale);

    private static List<GridPoint> Distinct(IReadOnlyList<GridPoint> line)
    {
        var corners = new List<GridPoint>();
        foreach (var point in line.Where(point => corners.Count == 0 || corners[^1].DistanceTo(point).Value > 1e-6))
        {
            corners.Add(point);
        }

        return corners;
    }
}
