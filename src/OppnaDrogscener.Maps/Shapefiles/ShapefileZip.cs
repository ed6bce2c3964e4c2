using System.IO.Compression;
using OppnaDrogscener.Maps.Reading;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>A zip file with one ESRI Shapefile: .shp, and where they are there .dbf (names), .prj (system) and .cpg (encoding).</summary>
internal static class ShapefileZip
{
    public static RawFile Read(ReadOnlyMemory<byte> content, MapLimits limits)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > limits.Entries)
            {
                throw new MapRefusedException(RefusalReasons.UnpacksTooLarge, null, null, limits.Entries);
            }

            return ReadFrom(zip, limits);
        }
        catch (InvalidDataException)
        {
            throw new MapRefusedException(RefusalReasons.BrokenZip);
        }
    }

    private static RawFile ReadFrom(ZipArchive zip, MapLimits limits)
    {
        // Mac's zip files hold a shadow of every file.
        var shapes = zip.Entries.Where(entry => Ends(entry, ".shp") && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToList();
        var shape = shapes.Count switch
        {
            0 => throw new MapRefusedException(RefusalReasons.NoShapefile),
            1 => shapes[0],
            _ => throw new MapRefusedException(RefusalReasons.SeveralShapefiles, null, string.Join(", ", shapes.Take(5).Select(entry => entry.Name))),
        };
        var unpacked = new Unpacked(limits.UnpackedBytes);
        var stem = shape.FullName[..^4];
        byte[]? Beside(string ending) =>
            zip.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, stem + ending, StringComparison.OrdinalIgnoreCase)) is { } entry ? unpacked.Read(entry) : null;
        var system = Beside(".prj") is { } prj ? PrjText.SystemOf(TextFile.Read(prj)) : null;
        var names = Beside(".dbf") is { } dbf ? DbfTable.Read(dbf, Beside(".cpg")) : DbfTable.None;
        return ShpFile.Read(unpacked.Read(shape), names, system, limits);
    }

    private static bool Ends(ZipArchiveEntry entry, string ending) => entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
