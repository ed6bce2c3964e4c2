using System.Buffers.Binary;
using System.Text;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>
/// An ICC profile of sRGB, made here: version 4.2 display profile with the primaries adapted to D50 and the transfer curve of
/// IEC 61966-2-1 as parameters (ICC.1:2004-10 §§7–10).
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    /// <summary>The profile; the same bytes each time.</summary>
    internal static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Value)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Xyz(0.9642, 1.0, 0.8249)),
            ("chad", Numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var body = new MemoryStream();
        var start = HeaderLength + 4 + (12 * tags.Length);
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var curveAt = -1;
        for (var i = 0; i < tags.Length; i++)
        {
            var isCurve = ReferenceEquals(tags[i].Value, curve);
            var at = isCurve && curveAt >= 0 ? curveAt : start + (int)body.Length;
            if (!isCurve || curveAt < 0)
            {
                curveAt = isCurve ? at : curveAt;
                body.Write(tags[i].Value);
            }

            Encoding.ASCII.GetBytes(tags[i].Tag, table.AsSpan(4 + (12 * i)));
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(8 + (12 * i)), at);
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(12 + (12 * i)), tags[i].Value.Length);
        }

        return [.. Header(start + (int)body.Length), .. table, .. body.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        short[] made = [2020, 1, 1, 0, 0, 0];
        for (var i = 0; i < made.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(24 + (2 * i)), made[i]);
        }

        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Xyz(0.9642, 1.0, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Xyz(double x, double y, double z) => Numbers("XYZ ", x, y, z);

    /// <summary>y = ((x + 0.055) / 1.055)^2.4 above 0.04045, x / 12.92 below: parametric curve of type 3.</summary>
    private static byte[] Curve()
    {
        var value = Numbers("para", 0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        BinaryPrimitives.WriteUInt16BigEndian(value.AsSpan(8), 3);
        return value;
    }

    private static byte[] Numbers(string type, params ReadOnlySpan<double> numbers)
    {
        var value = new byte[8 + (4 * numbers.Length)];
        Encoding.ASCII.GetBytes(type, value);
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8 + (4 * i)), (int)Math.Round(numbers[i] * 65536));
        }

        return value;
    }

    /// <summary>One text in American English, as ICC wants at the least; padded to whole words.</summary>
    private static byte[] Words(string text)
    {
        var units = Encoding.BigEndianUnicode.GetBytes(text);
        var value = new byte[28 + ((units.Length + 3) & ~3)];
        Encoding.ASCII.GetBytes("mluc", value);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(12), 12);
        Encoding.ASCII.GetBytes("enUS", value.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(20), units.Length);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(24), 28);
        units.CopyTo(value.AsSpan(28));
        return value;
    }
}
