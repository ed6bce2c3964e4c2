namespace OppnaDrogscener.Web.Security;

/// <summary>
/// A source of map pictures from another host, under <c>Map:Tiles</c> in the settings. Without it no request leaves the own
/// host, which is how the product is delivered.
/// </summary>
public sealed class MapTiles
{
    public const string Section = "Map:Tiles";

    private const string Mercator = "EPSG:3857";

    /// <summary>The address with {z}, {x} and {y} for level, column and row: XYZ, or WMTS by REST.</summary>
    public string Address { get; init; } = "";

    /// <summary>Who is to be named in the map, as the source asks for.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>EPSG code of the grid of the pictures.</summary>
    public string Projection { get; init; } = Mercator;

    /// <summary>Easting and northing of the upper left corner; empty for the ordinary grid of EPSG:3857.</summary>
    public IReadOnlyList<double> Origin { get; init; } = [];

    /// <summary>Metres to the pixel of each level, the coarsest first; empty for the ordinary grid of EPSG:3857.</summary>
    public IReadOnlyList<double> Resolutions { get; init; } = [];

    /// <summary>Whether a source is set.</summary>
    public bool AreThere => Address.Length > 0;

    /// <summary>The host that pictures may be fetched from, with its scheme; empty without a source.</summary>
    public string Host => AreThere ? new Uri(Filled).GetLeftPart(UriPartial.Authority) : "";

    private string Filled => Address.Replace("{z}", "0", StringComparison.Ordinal).Replace("{x}", "0", StringComparison.Ordinal).Replace("{y}", "0", StringComparison.Ordinal);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">They cannot be used; the message says what is wrong.</exception>
    public static MapTiles Of(IConfiguration settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var tiles = settings.GetSection(Section).Get<MapTiles>() ?? new MapTiles();
        return tiles.Fault() is { } fault ? throw new InvalidOperationException($"{Section}: {fault}") : tiles;
    }

    private string? Fault() =>
        !AreThere ? null
        : !Uri.TryCreate(Filled, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps ? $"Address '{Address}' is not an absolute https address"
        : !Address.Contains("{z}", StringComparison.Ordinal) || !Address.Contains("{x}", StringComparison.Ordinal) || !Address.Contains("{y}", StringComparison.Ordinal) ? $"Address '{Address}' lacks {{z}}, {{x}} or {{y}}"
        : Projection != Mercator && (Resolutions.Count == 0 || Origin.Count != 2) ? $"a source in {Projection} needs Origin and Resolutions"
        : Projection != Mercator && !Domain.Geometry.CoordinateSystem.TryParse(Projection, out _) ? $"Projection '{Projection}' is neither {Mercator} nor SWEREF 99"
        : null;
}
