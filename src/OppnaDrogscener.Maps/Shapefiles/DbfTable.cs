using System.Buffers.Binary;
using System.Text;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>The texts of a .dbf (dBASE III), row by row as the shapes. In the encoding of the .cpg, else UTF-8, else Latin 1.</summary>
internal sealed class DbfTable
{
    private const int HeaderBytes = 32;
    private const int FieldBytes = 32;
    private const byte EndOfFields = 0x0D;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<Dictionary<string, string>> rows = [];

    /// <summary>No texts.</summary>
    public static DbfTable None { get; } = new();

    /// <summary>The texts of a shape, from 0; nothing where there is no row.</summary>
    public IReadOnlyDictionary<string, string> this[int row] => row < rows.Count ? rows[row] : new Dictionary<string, string>();

    /// <summary>Reads as far as the bytes go: a damaged table loses names, not areas.</summary>
    public static DbfTable Read(byte[] bytes, byte[]? encodingName)
    {
        var table = new DbfTable();
        if (bytes.Length < HeaderBytes)
        {
            return table;
        }

        var (count, start, length) = (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4)), BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)), BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(10)));
        var fields = Fields(bytes);
        var latin = encodingName is not null && !Encoding.ASCII.GetString(encodingName).Contains("UTF", StringComparison.OrdinalIgnoreCase);
        for (long row = 0; row < count && length > 0 && start + ((row + 1) * length) <= bytes.Length; row++)
        {
            table.rows.Add(Row(bytes.AsSpan((int)(start + (row * length)), length), fields, latin));
        }

        return table;
    }

    private static List<(string Name, int Offset, int Length)> Fields(byte[] bytes)
    {
        var fields = new List<(string, int, int)>();
        var offset = 1;
        for (var at = HeaderBytes; at + FieldBytes <= bytes.Length && bytes[at] != EndOfFields; at += FieldBytes)
        {
            fields.Add((Encoding.Latin1.GetString(bytes.AsSpan(at, 11)).Split('\0')[0].Trim(), offset, bytes[at + 16]));
            offset += bytes[at + 16];
        }

        return fields;
    }

    private static Dictionary<string, string> Row(ReadOnlySpan<byte> row, List<(string Name, int Offset, int Length)> fields, bool latin)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, offset, length) in fields)
        {
            if (offset + length <= row.Length && Text(row.Slice(offset, length), latin) is { Length: > 0 } text)
            {
                texts[name] = text;
            }
        }

        return texts;
    }

    private static string Text(ReadOnlySpan<byte> bytes, bool latin)
    {
        try
        {
            return (latin ? Encoding.Latin1 : Strict).GetString(bytes).Trim(' ', '\0');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes).Trim(' ', '\0');
        }
    }
}
