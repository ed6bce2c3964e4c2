using System.Globalization;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A number as typed: comma or point before the decimals, no spaces inside, no exponent.</summary>
public static partial class TypedNumber
{
    /// <summary>The number; null when it cannot be read as one.</summary>
    public static decimal? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim().Replace('\u2212', '-');
        return Form().IsMatch(text) && decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>The whole number; null when it cannot be read as one.</summary>
    public static int? ReadWhole(string typed) =>
        Read(typed) is { } number && number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    /// <summary>How a number is shown in a field: with comma, without grouping.</summary>
    public static string Write(double? number) => number is { } known ? Write((decimal)known) : "";

    /// <summary>How a number is shown in a field: with comma, without grouping.</summary>
    public static string Write(decimal? number) =>
        number?.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',') ?? "";

    [GeneratedRegex(@"\A-?\d{1,15}(?:[.,]\d{1,10})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
