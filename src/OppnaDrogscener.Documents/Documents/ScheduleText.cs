using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>A weekly schedule as a person would say it: days with the same hours together.</summary>
/// <param name="words">The words.</param>
public sealed class ScheduleText(Words words)
{
    private const int Days = 7;

    /// <summary>One line, such as "fredag–lördag kl. 20–04 dagen efter"; null when no hours are stated.</summary>
    public string? Line(IReadOnlyList<ScheduleEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var schedule = new WeekSchedule(entries);
        if (schedule.IsEmpty)
        {
            return null;
        }

        return schedule.IsRoundTheClock
            ? words["round-the-clock"]
            : string.Join("; ", entries.Where(entry => entry is { From: not null, To: not null, Days.Count: > 0 }).Select(Entry));
    }

    /// <summary>The hours of one entry: kl. 20–04 dagen efter.</summary>
    public string Hours(ClockTime from, ClockTime to)
    {
        if (from.Minutes == 0 && to.Minutes == ClockTime.MinutesPerDay)
        {
            return words["round-the-clock"];
        }

        var hours = words.Fill("clock-range", ("hours", SwedishText.ClockHours(from.Minutes, to.Minutes)));
        return to.Minutes <= from.Minutes && to.Minutes > 0 ? $"{hours} {words["next-day"]}" : hours;
    }

    /// <summary>The spans of one day of the week, as the table shows them; null when there is none.</summary>
    public static string? OfDay(WeekSchedule schedule, int day)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var spans = schedule.SpansOf(day);
        return spans.Count == 0 ? null : string.Join(", ", spans.Select(span => SwedishText.ClockHours(span.From, span.To)));
    }

    /// <summary>The name of a day, 0 Monday – 6 Sunday.</summary>
    public static string DayName(int day) => SwedishText.Weekday((DayOfWeek)((day + 1) % Days));

    private string Entry(ScheduleEntry entry) =>
        $"{DaysOf([.. entry.Days.Select(day => (int)day).Distinct().Order()])} {Hours(entry.From!.Value, entry.To!.Value)}";

    /// <summary>Three or more days in a row become one span.</summary>
    private string DaysOf(IReadOnlyList<int> days)
    {
        if (days.Count == Days)
        {
            return words["every-day"];
        }

        var parts = new List<string>();
        for (var index = 0; index < days.Count; index++)
        {
            var end = index;
            while (end + 1 < days.Count && days[end + 1] == days[end] + 1)
            {
                end++;
            }

            parts.AddRange(end - index >= 2
                ? [SwedishText.Interval(DayName(days[index]), DayName(days[end]))]
                : days.Skip(index).Take(end - index + 1).Select(DayName));
            index = end;
        }

        return new FactWriter(words).Enumeration(parts);
    }
}
