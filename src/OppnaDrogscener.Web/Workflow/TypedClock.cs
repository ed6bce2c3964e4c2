using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A time of day as typed: 21, 21:00 or 21.00; up to 24:00.</summary>
public static partial class TypedClock
{
    /// <summary>The time; null when it cannot be read as one.</summary>
    public static ClockTime? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var match = Form().Match(typed.Trim());
        return match.Success
            ? ClockTime.Parse($"{int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture):00}:{(match.Groups["minute"].Success ? match.Groups["minute"].Value : "00")}")
            : null;
    }

    /// <summary>HH:mm, or empty.</summary>
    public static string Write(ClockTime? time) => time?.ToString() ?? "";

    [GeneratedRegex(@"\A(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
