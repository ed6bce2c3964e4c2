using System.Globalization;

namespace OppnaDrogscener.Importing.Cells;

/// <summary>Reads a number with decimals, with point or comma.</summary>
internal static class CellDecimal
{
    /// <summary>The number; null when the text is none.</summary>
    public static double? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 30)
        {
            return null;
        }

        Span<char> plain = stackalloc char[text.Length];
        text.Replace(plain, ',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }
}
