using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>
/// A growing run of bytes in PDF's syntax, in memory lent from the shared pool. Numbers are always written with a point and no
/// exponent, whatever the culture.
/// </summary>
internal sealed class ByteBuffer : IDisposable
{
    private const string Hex = "0123456789ABCDEF";
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    internal int Length { get; private set; }

    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, Length);

    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
        }
    }

    internal void Clear() => Length = 0;

    /// <summary>Syntax, never text from outside: ASCII only.</summary>
    internal ByteBuffer Syntax(string ascii)
    {
        Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    internal ByteBuffer Syntax([InterpolatedStringHandlerArgument("")] ref SyntaxWriter syntax) =>
        ReferenceEquals(this, syntax.Target) ? this : throw new InvalidOperationException("The syntax went to another buffer.");

    internal ByteBuffer Raw(ReadOnlySpan<byte> raw)
    {
        raw.CopyTo(Room(raw.Length));
        return this;
    }

    internal ByteBuffer Integer(long value)
    {
        Span<byte> digits = stackalloc byte[20];
        System.Buffers.Text.Utf8Formatter.TryFormat(value, digits, out var count);
        return Raw(digits[..count]);
    }

    /// <summary>A number to three decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, or beyond what a page can hold.</exception>
    internal ByteBuffer Real(double value)
    {
        if (!(Math.Abs(value) < 1e9))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Not a number that a page can hold.");
        }

        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Room(1)[0] = (byte)'-';
            thousandths = -thousandths;
        }

        Integer(thousandths / 1000);
        var decimals = (int)(thousandths % 1000);
        if (decimals == 0)
        {
            return this;
        }

        Span<byte> digits = [(byte)'.', (byte)('0' + (decimals / 100)), (byte)('0' + (decimals / 10 % 10)), (byte)('0' + (decimals % 10))];
        return Raw(digits.TrimEnd((byte)'0'));
    }

    /// <summary>Four hexadecimal digits: a glyph in a string shown.</summary>
    internal ByteBuffer Hex4(int value)
    {
        var room = Room(4);
        room[0] = (byte)Hex[(value >> 12) & 15];
        room[1] = (byte)Hex[(value >> 8) & 15];
        room[2] = (byte)Hex[(value >> 4) & 15];
        room[3] = (byte)Hex[value & 15];
        return this;
    }

    /// <summary>Bytes as a hexadecimal string: nothing in them can be taken for syntax.</summary>
    internal ByteBuffer HexString(ReadOnlySpan<byte> content)
    {
        var room = Room((2 * content.Length) + 2);
        room[0] = (byte)'<';
        for (var i = 0; i < content.Length; i++)
        {
            room[(2 * i) + 1] = (byte)Hex[content[i] >> 4];
            room[(2 * i) + 2] = (byte)Hex[content[i] & 15];
        }

        room[^1] = (byte)'>';
        return this;
    }

    /// <summary>Text from outside as a PDF text string (UTF-16 with byte order mark, ISO 32000-1 §7.9.2.2), in hexadecimal.</summary>
    internal ByteBuffer TextString(string text)
    {
        Syntax("<FEFF");
        foreach (var unit in text)
        {
            Hex4(unit);
        }

        return Syntax(">");
    }

    /// <summary>A string of bytes that stand for ASCII characters: addresses, dates, identifiers.</summary>
    internal ByteBuffer AsciiString(string ascii) => HexString(Encoding.ASCII.GetBytes(ascii));

    /// <summary>A name from outside; what is not plain is written as <c>#xx</c> (ISO 32000-1 §7.3.5).</summary>
    internal ByteBuffer Name(string name)
    {
        Syntax("/");
        foreach (var unit in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'+' or (byte)'.')
            {
                Room(1)[0] = unit;
            }
            else
            {
                Raw([(byte)'#', (byte)Hex[unit >> 4], (byte)Hex[unit & 15]]);
            }
        }

        return this;
    }

    private Span<byte> Room(int count)
    {
        if (Length > bytes.Length - count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }

        Length += count;
        return bytes.AsSpan(Length - count, count);
    }
}
