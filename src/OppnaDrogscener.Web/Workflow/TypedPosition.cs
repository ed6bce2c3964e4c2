using System.Globalization;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// A position as typed: northing and easting or latitude and longitude, in either order, since in Sweden the number
/// towards north is always the larger. Comma or point before decimals; blank, comma or semicolon between the numbers.
/// </summary>
public static partial class TypedPosition
{
    /// <summary>x and y as case files have them (easting, northing or longitude, latitude); null when it cannot be read.</summary>
    public static IReadOnlyList<double>? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var match = Form().Match(typed.Trim().Replace('\u2212', '-').ToUpperInvariant());
        if (!match.Success)
        {
            return null;
        }

        var (first, second) = (Number(match.Groups["first"].Value), Number(match.Groups["second"].Value));
        return (match.Groups["one"].Value, match.Groups["other"].Value) switch
        {
            ("N", "E" or "") => [second, first],
            ("E", "N" or "") => [first, second],
            ("", "") => [Math.Min(first, second), Math.Max(first, second)],
            _ => null,
        };
    }

    /// <summary>The number towards north first, as maps and documents have it; empty for no position.</summary>
    public static string Write(IReadOnlyList<double> position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return position switch
        {
            [var x, var y] when y > x => $"{Number(y)} {Number(x)}",
            [var x, var y] => $"N {Number(y)} E {Number(x)}",
            _ => "",
        };
    }

    private static double Number(string digits) => double.Parse(digits.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture).Replace('.', ',');

    [GeneratedRegex(@"\A(?<one>[NE]?)\s*(?<first>-?\d{1,9}(?:[.,]\d{1,15})?)(?:\s*[,;]\s*|\s+)(?<other>[NE]?)\s*(?<second>-?\d{1,9}(?:[.,]\d{1,15})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
