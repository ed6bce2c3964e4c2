namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A point by latitude and longitude in degrees. WGS 84 and SWEREF 99 are taken as equal: they differ by less than a
/// metre in Sweden (the mapping authority), so nothing read off a web map is better than ±1 m.
/// </summary>
/// <param name="Latitude">Degrees north of the equator, −90 to 90.</param>
/// <param name="Longitude">Degrees east of Greenwich, −180 to 180.</param>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    /// <summary>Degrees north of the equator.</summary>
    public double Latitude { get; } = Math.Abs(Finite.Required(Latitude)) <= 90
        ? Latitude
        : throw new ArgumentOutOfRangeException(nameof(Latitude), Latitude, "A latitude is between -90 and 90.");

    /// <summary>Degrees east of Greenwich.</summary>
    public double Longitude { get; } = Math.Abs(Finite.Required(Longitude)) <= 180
        ? Longitude
        : throw new ArgumentOutOfRangeException(nameof(Longitude), Longitude, "A longitude is between -180 and 180.");

    /// <summary>Inside the box around Sweden: latitude 55–69.1, longitude 10.5–24.2 (methods D04). Edges are inside.</summary>
    public bool IsInSwedensBox => Latitude is >= 55 and <= 69.1 && Longitude is >= 10.5 and <= 24.2;
}
