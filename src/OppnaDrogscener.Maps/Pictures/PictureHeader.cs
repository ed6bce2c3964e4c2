using System.Buffers.Binary;

namespace OppnaDrogscener.Maps.Pictures;

/// <summary>Width and height in the header of a PNG (first chunk IHDR) or a JPEG (first start-of-frame segment).</summary>
internal static class PictureHeader
{
    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static (string MediaType, int Columns, int Rows) Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => throw new MapRefusedException(RefusalReasons.Empty),
        _ when bytes.StartsWith(PngSignature) => Png(bytes),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
        _ => throw new MapRefusedException(RefusalReasons.NotPicture),
    };

    private static (string, int, int) Png(ReadOnlySpan<byte> bytes) => bytes.Length >= 33 && bytes[12..16].SequenceEqual("IHDR"u8)
        ? ("image/png", Clamped(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..])), Clamped(BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])))
        : throw new MapRefusedException(RefusalReasons.BrokenPicture);

    private static (string, int, int) Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 9 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            // C0–CF are frames, but for C4 (Huffman tables), C8 (reserved) and CC (arithmetic coding).
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return ("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            at += length < 2 ? throw new MapRefusedException(RefusalReasons.BrokenPicture) : 2 + length;
        }

        throw new MapRefusedException(RefusalReasons.BrokenPicture);
    }

    private static int Clamped(uint size) => (int)Math.Min(size, int.MaxValue);
}
