using System.Globalization;

namespace OppnaDrogscener.Importing.Cells;

/// <summary>A number of offences as it stands in a cell.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Value">The number; 0 unless <see cref="CellCountKind.Number"/>.</param>
internal readonly record struct CellCount(CellCountKind Kind, int Value)
{
    private const int Most = 10_000_000;

    /// <summary>
    /// Reads 12, 1 234, 8.0 and 8,0. Two points hide a number and are never 0; a dash alone is 0, as the publisher writes it.
    /// </summary>
    public static CellCount Read(ReadOnlySpan<char> text)
    {
        switch (text)
        {
            case "":
                return new CellCount(CellCountKind.Empty, 0);
            case ".." or "\u2026" or "...":
                return new CellCount(CellCountKind.Hidden, 0);
            case "-" or "\u2013" or "\u2212":
                return new CellCount(CellCountKind.Number, 0);
        }

        var (value, length, fraction) = (0L, text.Length, text.IndexOfAny('.', ','));
        if (fraction >= 0)
        {
            // Three digits after the point could as well be thousands: that is not for us to say.
            if (length - fraction - 1 is 0 or > 2 || text[(fraction + 1)..].ContainsAnyExcept('0'))
            {
                return Bad;
            }

            length = fraction;
        }

        for (var at = 0; at < length; at++)
        {
            var digit = text[at];
            if (digit is ' ' or '\u00A0' or '\u202F' && at > 0 && (length - at - 1) % 4 == 3)
            {
                continue;
            }

            if (!char.IsAsciiDigit(digit) || value > Most)
            {
                return Bad;
            }

            value = value * 10 + (digit - '0');
        }

        return length > 0 && value <= Most ? new CellCount(CellCountKind.Number, (int)value) : Bad;
    }

    private static CellCount Bad => new(CellCountKind.Unreadable, 0);

    public override string ToString() => Kind == CellCountKind.Number ? Value.ToString(CultureInfo.InvariantCulture) : Kind.ToString();
}
