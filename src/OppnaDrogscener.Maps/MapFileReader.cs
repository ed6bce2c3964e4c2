using System.Security.Cryptography;
using OppnaDrogscener.Maps.Reading;
using OppnaDrogscener.Maps.Shapefiles;

namespace OppnaDrogscener.Maps;

/// <summary>Reads areas and points from a file: GeoJSON, an ESRI Shapefile in a zip file, or a table of points.</summary>
public static class MapFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="answers">What has been answered about it.</param>
    /// <param name="limits">Bounds; null for the ordinary.</param>
    public static MapFileReading Read(string name, ReadOnlyMemory<byte> content, MapAnswers? answers = null, MapLimits? limits = null)
    {
        var reading = new MapFileReading { FileName = name, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)) };
        try
        {
            var raw = ReadRaw(name, content, limits ?? MapLimits.Ordinary);
            return Placing.Place(reading with { Kind = raw.Kind }, raw, answers ?? MapAnswers.None);
        }
        catch (MapRefusedException refused)
        {
            return reading with { Refusal = refused.Refusal };
        }
    }

    private static RawFile ReadRaw(string name, ReadOnlyMemory<byte> content, MapLimits limits)
    {
        if (content.Length > limits.Bytes)
        {
            throw new MapRefusedException(RefusalReasons.TooLarge, null, null, limits.Bytes);
        }

        return Start(content.Span) switch
        {
            [] => throw new MapRefusedException(RefusalReasons.Empty),
            [(byte)'P', (byte)'K', ..] => ShapefileZip.Read(content, limits),
            [0, 0, 0x27, 0x0A, ..] => throw new MapRefusedException(RefusalReasons.LooseShapefile),
            [(byte)'{' or (byte)'[', ..] => GeoJsonFile.Read(content, limits),
            _ when name.EndsWith("json", StringComparison.OrdinalIgnoreCase) => GeoJsonFile.Read(content, limits),
            _ => PointTable.Read(content, limits),
        };
    }

    /// <summary>The bytes after a mark of UTF-8 and blanks.</summary>
    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        var first = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return first < 0 ? [] : bytes[first..];
    }
}
