namespace OppnaDrogscener.Maps;

/// <summary>Every reason for refusing a file.</summary>
public static class RefusalReasons
{
    /// <summary>There is nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>More bytes than are taken.</summary>
    public const string TooLarge = "too-large";

    /// <summary>None of the kinds that are read.</summary>
    public const string UnknownKind = "unknown-kind";

    /// <summary>Text that is neither UTF-8 nor a table in Latin 1.</summary>
    public const string NotText = "not-text";

    /// <summary>Broken JSON.</summary>
    public const string NotJson = "not-json";

    /// <summary>JSON, but not GeoJSON.</summary>
    public const string NotGeoJson = "not-geojson";

    /// <summary>More levels of brackets than are read.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>A coordinate that is no finite number.</summary>
    public const string NotNumber = "not-number";

    /// <summary>More areas and points than are read.</summary>
    public const string TooManyShapes = "too-many-shapes";

    /// <summary>More corners than are read.</summary>
    public const string TooManyPositions = "too-many-positions";

    /// <summary>Neither areas nor points.</summary>
    public const string NothingUsable = "nothing-usable";

    /// <summary>A coordinate system that is not one of ours.</summary>
    public const string UnknownSystem = "unknown-system";

    /// <summary>Outside Sweden in the system that is named, either way round.</summary>
    public const string OutsideSweden = "outside-sweden";

    /// <summary>In no system that we know could the numbers be a place in Sweden.</summary>
    public const string NowhereInSweden = "nowhere-in-sweden";

    /// <summary>A broken zip file, or one with a password.</summary>
    public const string BrokenZip = "broken-zip";

    /// <summary>A zip file that unpacks to more than is read.</summary>
    public const string UnpacksTooLarge = "unpacks-too-large";

    /// <summary>A zip file without a Shapefile.</summary>
    public const string NoShapefile = "no-shapefile";

    /// <summary>A zip file with several.</summary>
    public const string SeveralShapefiles = "several-shapefiles";

    /// <summary>A .shp by itself: it has to come in a zip file with its .dbf and .prj.</summary>
    public const string LooseShapefile = "loose-shapefile";

    /// <summary>A Shapefile that ends before it should, or whose numbers contradict each other.</summary>
    public const string BrokenShapefile = "broken-shapefile";

    /// <summary>A table without columns for coordinates.</summary>
    public const string NoCoordinateColumns = "no-coordinate-columns";

    /// <summary>Neither PNG nor JPEG.</summary>
    public const string NotPicture = "not-picture";

    /// <summary>A picture whose header is broken.</summary>
    public const string BrokenPicture = "broken-picture";

    /// <summary>A picture with more pixels than a browser can show.</summary>
    public const string PictureTooLarge = "picture-too-large";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Empty, TooLarge, UnknownKind, NotText, NotJson, NotGeoJson, TooDeep, NotNumber, TooManyShapes, TooManyPositions, NothingUsable,
        UnknownSystem, OutsideSweden, NowhereInSweden, BrokenZip, UnpacksTooLarge, NoShapefile, SeveralShapefiles, LooseShapefile, BrokenShapefile,
        NoCoordinateColumns, NotPicture, BrokenPicture, PictureTooLarge,
    ];
}
