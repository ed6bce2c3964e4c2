namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A line on the ground through points, to be measured.</summary>
public static class GroundLine
{
    /// <summary>The length on the ellipsoid: that in the plane of the grid divided by the point scale at the first point.</summary>
    /// <param name="points">At least two, all in one zone.</param>
    /// <exception cref="ArgumentException">There are fewer than two points.</exception>
    public static Metres LengthOf(IReadOnlyList<GridPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2)
        {
            throw new ArgumentException("A line has at least two points.", nameof(points));
        }

        var scale = points[0].Zone.Projection.Factors(points[0].ToGeo()).Scale;
        return new Metres(points.Zip(points.Skip(1)).Sum(pair => pair.First.DistanceTo(pair.Second).Value) / scale);
    }
}
