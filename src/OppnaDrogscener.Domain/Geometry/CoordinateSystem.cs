using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A coordinate system that a file may use: EPSG:4326 (latitude, longitude) or EPSG:3006–3018 (SWEREF 99). Positions in a
/// file are x, y as in GeoJSON: longitude, latitude or easting, northing.
/// </summary>
public readonly record struct CoordinateSystem
{
    private const string Prefix = "EPSG:";
    private const int GeographicEpsg = 4326;

    private CoordinateSystem(SwerefZone? zone) => Zone = zone;

    /// <summary>Longitude and latitude, EPSG:4326.</summary>
    public static CoordinateSystem Geographic => new(null);

    /// <summary>Every system that <see cref="TryParse"/> accepts, in the order to print them.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [Geographic.Code, .. SwerefZone.All.Select(zone => Of(zone).Code)];

    /// <summary>The zone of a grid system; null for longitude and latitude.</summary>
    public SwerefZone? Zone { get; }

    /// <summary>"EPSG:" and the number.</summary>
    public string Code => Prefix + (Zone?.Epsg ?? GeographicEpsg).ToString(CultureInfo.InvariantCulture);

    public static CoordinateSystem Of(SwerefZone zone) => new(zone);

    /// <summary>Reads "EPSG:4326" or "EPSG:3006" … "EPSG:3018", to the letter; false for anything else.</summary>
    public static bool TryParse(string? text, out CoordinateSystem system)
    {
        system = Geographic;
        if (text == Geographic.Code)
        {
            return true;
        }

        var zone = SwerefZone.All.FirstOrDefault(candidate => Of(candidate).Code == text);
        system = new CoordinateSystem(zone);
        return zone is not null;
    }

    /// <summary>
    /// The point of a position in this system, or null when the numbers cannot be a place in or near Sweden
    /// (which is also how swapped axes show themselves).
    /// </summary>
    public GeoPoint? PointNearSweden(MapPosition position)
    {
        if (Zone is null)
        {
            return Math.Abs(position.Y) <= 90 && Math.Abs(position.X) <= 180 ? new GeoPoint(position.Y, position.X) : null;
        }

        // Outside these bounds the inverse series has no meaning; they hold Sweden in every zone with room to spare.
        return position.Y is > 6_000_000 and < 7_800_000 && position.X is > -700_000 and < 1_200_000
            ? Zone.Projection.Inverse(new Metres(position.Y), new Metres(position.X))
            : null;
    }

    public override string ToString() => Code;
}
