using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Images made byte by byte, so that the tests know every pixel.</summary>
public static class TestImages
{
    /// <summary>A PNG in RGBA with a gradient and a half-transparent right side.</summary>
    public static byte[] Png(int width = 60, int height = 40)
    {
        var rows = new MemoryStream();
        for (var y = 0; y < height; y++)
        {
            rows.WriteByte(0);
            for (var x = 0; x < width; x++)
            {
                rows.Write([(byte)(255 * x / width), (byte)(255 * y / height), 120, (byte)(x < width / 2 ? 255 : 128)]);
            }
        }

        return Png(width, height, depth: 8, colourType: 6, isInterlaced: false, rows.ToArray());
    }

    /// <summary>A PNG of given filtered rows and further chunks.</summary>
    public static byte[] Png(int width, int height, byte depth, byte colourType, bool isInterlaced, byte[] rows, params (string Type, byte[] Body)[] chunks)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (depth, colourType, (byte)(isInterlaced ? 1 : 0));
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", header);
        foreach (var (type, body) in chunks)
        {
            Chunk(file, type, body);
        }

        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>The segments of a JPEG of 40 × 30 pixels, with EXIF, comment, thumbnail and trailer that hold the word SECRET.</summary>
    public static byte[] Jpeg(byte components, byte orientation = 1)
    {
        var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        Segment(file, 0xE0, "JFIF\0SECRET"u8);
        Segment(file, 0xE1, [.. "Exif\0\0MM\0*\0\0\0\u0008\0\u0001"u8, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, .. "GPS SECRET"u8]);
        Segment(file, 0xFE, "SECRET"u8);
        Segment(file, 0xDB, new byte[65]);
        Segment(file, 0xC0, [8, 0, 30, 0, 40, components, .. Enumerable.Range(1, components).SelectMany(i => new byte[] { (byte)i, 0x11, 0 })]);
        Segment(file, 0xC4, new byte[20]);
        Segment(file, 0xDA, [components, .. Enumerable.Range(1, components).SelectMany(i => new byte[] { (byte)i, 0 }), 0, 63, 0]);
        file.Write([.. "pixels"u8, 0xFF, 0x00, 0xFF, 0xD0, .. "more"u8, 0xFF, 0xD9, .. "trailer SECRET"u8]);
        return file.ToArray();
    }

    private static void Segment(MemoryStream file, byte marker, ReadOnlySpan<byte> body)
    {
        file.Write([0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)((body.Length + 2) & 0xFF)]);
        file.Write(body);
    }

    /// <summary>The check sums are left zero: the reader relies on the packed data's own.</summary>
    private static void Chunk(MemoryStream file, string type, byte[] body)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        file.Write(length);
        file.Write(Encoding.ASCII.GetBytes(type));
        file.Write(body);
        file.Write([0, 0, 0, 0]);
    }
}
