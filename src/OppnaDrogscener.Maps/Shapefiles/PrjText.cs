using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>The coordinate system of a .prj: by its central meridian, scale and false easting, since programs spell the names differently.</summary>
internal static partial class PrjText
{
    /// <summary>The system; null for an empty text.</summary>
    public static CoordinateSystem? SystemOf(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var name = QuotedName().Match(text) is { Success: true } match ? match.Groups[1].Value : text.Trim();
        return Found(text) ?? throw new MapRefusedException(RefusalReasons.UnknownSystem, null, name.Length <= 80 ? name : name[..80]);
    }

    private static CoordinateSystem? Found(string text)
    {
        if (!text.Contains("PROJCS", StringComparison.OrdinalIgnoreCase) && !text.Contains("PROJCRS", StringComparison.OrdinalIgnoreCase))
        {
            return text.Contains("WGS", StringComparison.OrdinalIgnoreCase) || text.Contains("SWEREF", StringComparison.OrdinalIgnoreCase) ? CoordinateSystem.Geographic : null;
        }

        if (!text.Contains("SWEREF", StringComparison.OrdinalIgnoreCase) && !text.Contains("ETRS", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (meridian, scale, easting) = (Value(text, "central_meridian", "Longitude of natural origin"), Value(text, "scale_factor", "Scale factor at natural origin"), Value(text, "false_easting", "False easting"));
        var zone = SwerefZone.All.FirstOrDefault(zone => Near(zone.CentralMeridian.Degrees, meridian) && Near(zone.Scale, scale) && Near(zone.FalseEasting.Value, easting));
        return zone is null ? null : CoordinateSystem.Of(zone);
    }

    private static double? Value(string text, params IReadOnlyList<string> names) => names
        .Select(name => Regex.Match(text, $"\"{Regex.Escape(name)}\"\\s*,\\s*(-?[0-9.]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        .Where(match => match.Success)
        .Select(match => double.TryParse(match.Groups[1].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : (double?)null)
        .FirstOrDefault();

    private static bool Near(double expected, double? found) => found is { } value && Math.Abs(value - expected) < 1e-6 * Math.Max(1, expected);

    [GeneratedRegex("\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedName();
}
