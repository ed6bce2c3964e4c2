using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Pdf.Reading;

/// <summary>
/// Reads objects (ISO 32000-1 §7.3): null, bool, long, double, byte[] (strings), <see cref="PdfName"/>,
/// <see cref="PdfReference"/>, List and Dictionary. Nesting is bounded.
/// </summary>
internal sealed class PdfLexer(ReadOnlyMemory<byte> bytes, int position = 0)
{
    private const int DeepestNesting = 64;
    private int depth;

    internal int Position { get; set; } = position;

    private bool AtEnd => Position >= bytes.Length;

    /// <summary>Reads one object.</summary>
    internal object? ReadObject()
    {
        SkipSpace();
        if (AtEnd || ++depth > DeepestNesting)
        {
            throw PdfReadException.Damaged();
        }

        var result = ReadBy(bytes.Span[Position]);
        depth--;
        return result;
    }

    /// <summary>Reads a whole number.</summary>
    internal long ReadInteger() => ReadObject() is long value ? value : throw PdfReadException.Damaged();

    /// <summary>Skips the keyword if it is next.</summary>
    internal bool TryKeyword(string keyword)
    {
        SkipSpace();
        if (!StartsWith(keyword))
        {
            return false;
        }

        Position += keyword.Length;
        return true;
    }

    /// <summary>After the keyword <c>stream</c>: one line end, CRLF or LF.</summary>
    internal void SkipLineEnd()
    {
        if (StartsWith("\r\n"))
        {
            Position += 2;
        }
        else if (!AtEnd && bytes.Span[Position] is (byte)'\n' or (byte)'\r')
        {
            Position++;
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte value) =>
        value is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    private bool StartsWith(string ascii) =>
        Position <= bytes.Length - ascii.Length && Encoding.Latin1.GetString(bytes.Span.Slice(Position, ascii.Length)) == ascii;

    private object? ReadBy(byte first)
    {
        switch (first)
        {
            case (byte)'/':
                Position++;
                return new PdfName(ReadNameBody());
            case (byte)'(':
                return PdfStringLexer.ReadLiteral(bytes.Span, this);
            case (byte)'[':
                return ReadArray();
            case (byte)'<' when StartsWith("<<"):
                return ReadDictionary();
            case (byte)'<':
                return PdfStringLexer.ReadHexadecimal(bytes.Span, this);
            default:
                return ReadWord();
        }
    }

    private List<object?> ReadArray()
    {
        Position++;
        var items = new List<object?>();
        while (!TryKeyword("]"))
        {
            items.Add(ReadObject());
        }

        return items;
    }

    private Dictionary<string, object?> ReadDictionary()
    {
        Position += 2;
        var entries = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (!TryKeyword(">>"))
        {
            if (ReadObject() is not PdfName key)
            {
                throw PdfReadException.Damaged();
            }

            entries[key.Value] = ReadObject();
        }

        return entries;
    }

    private object? ReadWord()
    {
        var word = ReadRegular();
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return TryReference(whole) ?? (object)whole;
        }

        if (double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ => throw PdfReadException.Damaged(),
        };
    }

    /// <summary>After a number: is it the first of "12 0 R"?</summary>
    private PdfReference? TryReference(long number)
    {
        var back = Position;
        SkipSpace();
        var generation = ReadRegularOrNothing();
        SkipSpace();
        if (generation.Length is > 0 and <= 5 && generation.All(char.IsAsciiDigit) && ReadRegularOrNothing() == "R" && number is > 0 and <= int.MaxValue)
        {
            return new PdfReference((int)number);
        }

        Position = back;
        return null;
    }

    private string ReadRegular()
    {
        var word = ReadRegularOrNothing();
        return word.Length > 0 ? word : throw PdfReadException.Damaged();
    }

    private string ReadRegularOrNothing()
    {
        var span = bytes.Span;
        var start = Position;
        while (Position < span.Length && !IsSpace(span[Position]) && !IsDelimiter(span[Position]))
        {
            Position++;
        }

        return Encoding.Latin1.GetString(span[start..Position]);
    }

    private string ReadNameBody()
    {
        var raw = ReadRegularOrNothing();
        if (!raw.Contains('#', StringComparison.Ordinal))
        {
            return raw;
        }

        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && byte.TryParse(raw.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                name.Append((char)value);
                i += 2;
            }
            else
            {
                name.Append(raw[i]);
            }
        }

        return name.ToString();
    }

    private void SkipSpace()
    {
        var span = bytes.Span;
        while (Position < span.Length && (IsSpace(span[Position]) || span[Position] == (byte)'%'))
        {
            if (span[Position] == (byte)'%')
            {
                while (Position < span.Length && span[Position] is not 10 and not 13)
                {
                    Position++;
                }
            }
            else
            {
                Position++;
            }
        }
    }
}
