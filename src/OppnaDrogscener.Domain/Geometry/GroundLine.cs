using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Buffer;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A line on the ground through points, such as a façade: measured, or made an area of by a distance.</summary>
public sealed class GroundLine
{
    private readonly IReadOnlyList<GridPoint> points;

    /// <param name="points">At least two, all in one zone.</param>
    /// <exception cref="ArgumentException">There are fewer than two points.</exception>
    public GroundLine(IReadOnlyList<GridPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        this.points = points.Count > 1 ? points : throw new ArgumentException("A line has at least two points.", nameof(points));
    }

    /// <summary>The length on the ellipsoid: that in the plane of the grid divided by the point scale at the first point.</summary>
    public Metres Length => new(points.Zip(points.Skip(1)).Sum(pair => pair.First.DistanceTo(pair.Second).Value) / Scale);

    private double Scale => points[0].Zone.Projection.Factors(points[0].ToGeo()).Scale;

    /// <summary>Everything within a distance of the line on both sides, with straight ends.</summary>
    /// <param name="distance">On the ground; above 0.</param>
    public Area Strip(Metres distance) => new(Line.Buffer(distance.Value * Scale, new BufferParameters(ArcShapes.StepsPerQuarter, EndCapStyle.Flat, JoinStyle.Mitre, mitreLimit: 2)), points[0].Zone);

    /// <summary>Everything within a distance of the line on one side, seen from its first point.</summary>
    /// <param name="distance">On the ground; above 0.</param>
    /// <param name="toTheRight">The side: right of the line, otherwise left.</param>
    public Area Strip(Metres distance, bool toTheRight) => new(
        Line.Buffer(distance.Value * Scale * (toTheRight ? -1 : 1), new BufferParameters(ArcShapes.StepsPerQuarter, EndCapStyle.Flat, JoinStyle.Mitre, mitreLimit: 2) { IsSingleSided = true }), points[0].Zone);

    private LineString Line => Shapes.Factory.CreateLineString([.. points.Select(Shapes.At)]);
}
