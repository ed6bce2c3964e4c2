using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>A weekly schedule as a person would say it: days with the same hours together.</summary>
/// <param name="words">The words.</param>
public sealed class ScheduleText(Words words)
{
    private const int Days = 7;

    /// <summary>One line, such as "every Friday to Sunday 20–04 the following day"; null when no hours are stated.</summary>
    public string? Line(Monitoring? monitoring)
    {
        var schedule = WeekSchedule.Of(monitoring);
        if (schedule.IsEmpty)
        {
            return null;
        }

        return schedule.IsRoundTheClock
            ? words["round-the-clock"]
            : string.Join("; ", monitoring!.Schedule.Where(WeekSchedule.IsWhole).Select(Entry));
    }

    /// <summary>The hours that begin on a weekday; null when there are none.</summary>
    /// <param name="monitoring">The facts.</param>
    /// <param name="day">0 Monday – 6 Sunday.</param>
    public string? OfDay(Monitoring? monitoring, int day)
    {
        var entries = (monitoring?.Schedule ?? []).Where(entry => WeekSchedule.IsWhole(entry) && entry.Days.Contains((Weekday)day)).ToList();
        return entries.Count == 0 ? null : string.Join(", ", entries.Select(entry => Hours(entry.From!.Value, entry.To!.Value)));
    }

    /// <summary>The hours of one entry, told to run into the following day where they do.</summary>
    public string Hours(ClockTime from, ClockTime to)
    {
        if (from.Minutes == to.Minutes % ClockTime.MinutesPerDay)
        {
            return words["round-the-clock"];
        }

        var hours = words.Fill("clock-range", ("hours", SwedishText.ClockHours(from.Minutes, to.Minutes)));
        return to.Minutes <= from.Minutes && to.Minutes > 0 ? $"{hours} {words["next-day"]}" : hours;
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
