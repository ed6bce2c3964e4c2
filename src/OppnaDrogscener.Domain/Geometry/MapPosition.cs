namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A position as it stands in a file, unchecked: x, y in GeoJSON order.</summary>
/// <param name="X">Longitude or easting.</param>
/// <param name="Y">Latitude or northing.</param>
public readonly record struct MapPosition(double X, double Y)
{
    /// <summary>The two numbers the other way round.</summary>
    public MapPosition Swapped => new(Y, X);
}
