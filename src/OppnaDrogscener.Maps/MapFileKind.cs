namespace OppnaDrogscener.Maps;

/// <summary>What a file with places is, told by its content and never by its name alone.</summary>
public enum MapFileKind
{
    GeoJson,

    /// <summary>A zip file with .shp and, where they are there, .dbf, .prj and .cpg.</summary>
    Shapefile,

    /// <summary>A table (CSV) with a point on each row.</summary>
    PointTable,
}
