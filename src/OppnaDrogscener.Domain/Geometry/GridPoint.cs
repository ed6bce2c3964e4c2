namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A point by northing and easting in one of the SWEREF 99 zones, in metres. Northing first, as EPSG has it.</summary>
/// <param name="Northing">Metres from the equator along the grid.</param>
/// <param name="Easting">Metres east, the zone's false easting included.</param>
/// <param name="Zone">The zone in which the two numbers have meaning.</param>
public readonly record struct GridPoint(double Northing, double Easting, SwerefZone Zone)
{
    /// <summary>Metres from the equator along the grid.</summary>
    public double Northing { get; } = Finite.Required(Northing);

    /// <summary>Metres east, the zone's false easting included.</summary>
    public double Easting { get; } = Finite.Required(Easting);

    /// <summary>The point by latitude and longitude.</summary>
    public GeoPoint ToGeo() => Zone.Projection.Inverse(new Metres(Northing), new Metres(Easting));

    /// <summary>The same point in another zone.</summary>
    public GridPoint In(SwerefZone zone) => zone == Zone ? this : zone.Project(ToGeo());

    /// <summary>Distance in the plane of the grid; within a few hundred metres it is the ground distance to 0.05 %.</summary>
    public Metres DistanceTo(GridPoint other)
    {
        RequireSameZone(other.Zone);
        return new Metres(double.Hypot(other.Northing - Northing, other.Easting - Easting));
    }

    /// <summary>Grid bearing towards another point; north for the point itself.</summary>
    public Bearing BearingTo(GridPoint other)
    {
        RequireSameZone(other.Zone);
        return new Bearing(double.RadiansToDegrees(Math.Atan2(other.Easting - Easting, other.Northing - Northing)));
    }

    /// <summary>The point this far away along a grid bearing.</summary>
    public GridPoint Move(Bearing bearing, Metres distance) => Offset(distance, new Metres(0), bearing);

    /// <summary>The point so many metres forward along a grid bearing and so many to the right of it.</summary>
    public GridPoint Offset(Metres forward, Metres right, Bearing bearing)
    {
        var (sine, cosine) = Math.SinCos(bearing.Radians);
        return new GridPoint(
            Northing + (forward.Value * cosine) - (right.Value * sine),
            Easting + (forward.Value * sine) + (right.Value * cosine),
            Zone);
    }

    internal void RequireSameZone(SwerefZone zone)
    {
        if (Zone != zone)
        {
            throw new ArgumentException($"The points are in different zones: {Zone.Name} and {zone.Name}.", nameof(zone));
        }
    }
}
