using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>A calendar file with whole-day entries (RFC 5545). The same entries give the same bytes, so that a file taken twice moves nothing.</summary>
public static class CalendarFile
{
    /// <summary>Octets of a line without its line end, inclusive (RFC 5545 3.1).</summary>
    public const int LineOctets = 75;

    private const string LineEnd = "\r\n";

    /// <summary>Writes the file in UTF-8.</summary>
    /// <param name="name">What a calendar calls it.</param>
    /// <param name="entries">The entries.</param>
    public static byte[] Write(string name, IReadOnlyList<CalendarEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        List<string> lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Oppna drogscener//Kamerabevakning//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"X-WR-CALNAME:{Escape(name)}"];
        lines.AddRange(entries.SelectMany(Entry));
        lines.Add("END:VCALENDAR");
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Fold(line) + LineEnd)));
    }

    private static IEnumerable<string> Entry(CalendarEntry entry) =>
    [
        "BEGIN:VEVENT",
        $"UID:{entry.Uid}",
        $"DTSTAMP:{entry.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
        $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
        $"DTSTART;VALUE=DATE:{Day(entry.Day)}",
        // The end of a whole day is the day after, which is not included.
        $"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}",
        $"SUMMARY:{Escape(entry.Summary)}",
        $"DESCRIPTION:{Escape(entry.Description)}",
        .. entry.Location.Length == 0 ? [] : new[] { $"LOCATION:{Escape(entry.Location)}" },
        $"URL:{entry.Address}",
        $"STATUS:{(entry.Cancelled ? "CANCELLED" : "CONFIRMED")}",
        "TRANSP:TRANSPARENT",
        .. entry.Cancelled ? [] : Alarm(entry),
        "END:VEVENT",
    ];

    /// <summary>Half past seven in the morning the day before, so that there is a working day left.</summary>
    private static IEnumerable<string> Alarm(CalendarEntry entry) =>
        ["BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Escape(entry.Summary)}", "TRIGGER;RELATED=START:-PT16H30M", "END:VALARM"];

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>RFC 5545 3.3.11.</summary>
    private static string Escape(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Divides a long line; a following line begins with a blank that counts. No character is cut.</summary>
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
