using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>The hours of a week as one line of text per weekday, such as <c>19.00–04.00, 06.00–08.00</c>; an end at or before the start runs into the following day.</summary>
public static class DayHours
{
    /// <summary>Days of a week; the lists here have one text for each, Monday first.</summary>
    public const int Days = 7;

    private static readonly char[] Dashes = ['-', '\u2013', '\u2014'];

    /// <summary>A schedule as texts.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<ScheduleEntry> schedule) =>
        [.. Enumerable.Range(0, Days).Select(day => string.Join(", ", schedule
            .Where(entry => WeekSchedule.IsWhole(entry) && entry.Days.Contains((Weekday)day))
            .OrderBy(entry => entry.From!.Value.Minutes)
            .Select(entry => $"{Written(entry.From!.Value)}\u2013{Written(entry.To!.Value)}")))];

    /// <summary>The hours of a text; null when it cannot be read. Empty for none.</summary>
    public static IReadOnlyList<(ClockTime From, ClockTime To)>? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<(ClockTime, ClockTime)> hours = [];
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(Dashes, StringSplitOptions.TrimEntries);
            if (ends.Length != 2 || TypedClock.Read(ends[0]) is not { } from || TypedClock.Read(ends[1]) is not { } to)
            {
                return null;
            }

            hours.Add((from, to));
        }

        return hours;
    }

    /// <summary>The schedule of texts that can be read: days with the same hours stand together.</summary>
    public static IReadOnlyList<ScheduleEntry> Schedule(IReadOnlyList<string> texts) =>
        [.. texts.SelectMany((text, day) => (Read(text) ?? []).Select(hours => (Day: (Weekday)day, hours.From, hours.To)))
            .GroupBy(item => (item.From, item.To))
            .Select(group => new ScheduleEntry { Days = [.. group.Select(item => item.Day).Distinct().Order()], From = group.Key.From, To = group.Key.To })];

    private static string Written(ClockTime time) => TypedClock.Write(time).Replace(':', '.');
}
