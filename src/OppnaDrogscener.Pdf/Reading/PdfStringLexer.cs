using System.Globalization;

namespace OppnaDrogscener.Pdf.Reading;

/// <summary>Reads string objects (ISO 32000-1 §7.3.4).</summary>
internal static class PdfStringLexer
{
    internal static byte[] ReadHexadecimal(ReadOnlySpan<byte> bytes, PdfLexer lexer)
    {
        var digits = new List<byte>();
        for (var at = lexer.Position + 1; at < bytes.Length; at++)
        {
            if (bytes[at] == (byte)'>')
            {
                lexer.Position = at + 1;
                return FromDigits(digits);
            }

            if (char.IsAsciiHexDigit((char)bytes[at]))
            {
                digits.Add(byte.Parse([(char)bytes[at]], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            }
            else if (bytes[at] > 32)
            {
                break;
            }
        }

        throw PdfReadException.Damaged();
    }

    internal static byte[] ReadLiteral(ReadOnlySpan<byte> bytes, PdfLexer lexer)
    {
        var result = new List<byte>();
        var open = 0;
        for (var at = lexer.Position; at < bytes.Length; at++)
        {
            var value = bytes[at];
            if (value == (byte)'\\')
            {
                at = Escape(bytes, at + 1, result);
                continue;
            }

            open += value == (byte)'(' ? 1 : value == (byte)')' ? -1 : 0;
            if (open == 0)
            {
                lexer.Position = at + 1;
                return [.. result];
            }

            if (value != (byte)'(' || open > 1)
            {
                result.Add(value);
            }
        }

        throw PdfReadException.Damaged();
    }

    private static byte[] FromDigits(List<byte> digits)
    {
        var result = new byte[(digits.Count + 1) / 2];
        for (var i = 0; i < digits.Count; i++)
        {
            result[i / 2] |= (byte)(digits[i] << (i % 2 == 0 ? 4 : 0));
        }

        return result;
    }

    /// <summary>Reads what follows a backslash; returns the position of its last byte.</summary>
    private static int Escape(ReadOnlySpan<byte> bytes, int at, List<byte> result)
    {
        if (at >= bytes.Length)
        {
            throw PdfReadException.Damaged();
        }

        var value = (char)bytes[at];
        if (value is >= '0' and <= '7')
        {
            var code = 0;
            var end = at;
            for (; end < bytes.Length && end < at + 3 && bytes[end] is >= (byte)'0' and <= (byte)'7'; end++)
            {
                code = (code * 8) + bytes[end] - '0';
            }

            result.Add((byte)(code & 0xFF));
            return end - 1;
        }

        if (value == '\r')
        {
            return at + 1 < bytes.Length && bytes[at + 1] == (byte)'\n' ? at + 1 : at;
        }

        if (value != '\n')
        {
            result.Add(value switch { 'n' => 10, 'r' => 13, 't' => 9, 'b' => 8, 'f' => 12, _ => (byte)value });
        }

        return at;
    }
}
