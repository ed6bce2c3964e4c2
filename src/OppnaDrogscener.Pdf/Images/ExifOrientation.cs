using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Images;

/// <summary>Finds the one thing in EXIF that is needed: which way is up (tag 0x0112).</summary>
internal static class ExifOrientation
{
    /// <param name="segment">An APP1 segment after its length.</param>
    /// <returns>1–8, or null if the segment does not say.</returns>
    internal static int? Read(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 14 || !segment[..6].SequenceEqual("Exif\0\0"u8))
        {
            return null;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = UInt32(tiff, 4, isLittle);
        if (directory > tiff.Length - 2)
        {
            return null;
        }

        var count = UInt16(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (12 * i);
            if (entry > tiff.Length - 12)
            {
                return null;
            }

            if (UInt16(tiff, entry, isLittle) == 0x0112)
            {
                var value = UInt16(tiff, entry + 8, isLittle);
                return value is >= 1 and <= 8 ? value : null;
            }
        }

        return null;
    }

    private static int UInt16(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static long UInt32(ReadOnlySpan<byte> bytes, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
