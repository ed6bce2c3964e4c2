using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>The hours of a week that are asked for, to the minute. Overlapping entries count once.</summary>
public sealed class WeekSchedule
{
    private const int MinutesPerHour = 60;
    private const int MinutesPerWeek = 7 * ClockTime.MinutesPerDay;

    private readonly bool[] minutes = new bool[MinutesPerWeek];

    private WeekSchedule(IEnumerable<ScheduleEntry> entries)
    {
        foreach (var entry in entries.Where(IsWhole))
        {
            foreach (var day in entry.Days)
            {
                Fill((int)day * ClockTime.MinutesPerDay + entry.From!.Value.Minutes, Length(entry));
            }
        }
    }

    /// <summary>Hours in the week, 0 to 168.</summary>
    public double HoursPerWeek => minutes.Count(asked => asked) / (double)MinutesPerHour;

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => !minutes.Contains(true);

    /// <summary>Every minute of the week.</summary>
    public bool IsRoundTheClock => !minutes.Contains(false);

    /// <summary>The schedule of the facts.</summary>
    public static WeekSchedule Of(Monitoring? monitoring) => new(monitoring?.Schedule ?? []);

    /// <summary>Whether an entry has days and both times.</summary>
    public static bool IsWhole(ScheduleEntry entry) => entry is { Days.Count: > 0, From: not null, To: not null };

    /// <summary>JSON paths of what is missing in entries that are begun but can't be counted.</summary>
    public static IReadOnlyList<string> Missing(Monitoring? monitoring) =>
        [.. (monitoring?.Schedule ?? []).Index().SelectMany(pair => Missing(pair.Item, $"$.facts.monitoring.schedule[{pair.Index}]"))];

    private static string[] Missing(ScheduleEntry entry, string path)
    {
        (string Name, bool Missing)[] fields = [("days", entry.Days.Count == 0), ("from", entry.From is null), ("to", entry.To is null)];
        return [.. fields.Where(field => field.Missing).Select(field => $"{path}.{field.Name}")];
    }

    /// <summary>Whether any minute of a clock hour is asked for.</summary>
    /// <param name="weekday">0 Monday to 6 Sunday.</param>
    /// <param name="hour">0 to 23.</param>
    public bool Asks(int weekday, int hour) =>
        minutes.AsSpan(weekday * ClockTime.MinutesPerDay + hour * MinutesPerHour, MinutesPerHour).Contains(true);

    /// <summary>Whether every minute of another schedule is in this one too.</summary>
    public bool Covers(WeekSchedule other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return minutes.Zip(other.minutes).All(pair => pair.First || !pair.Second);
    }

    /// <summary>Whether exactly the hours of a window are asked for.</summary>
    public bool Is(WeekWindow window) => Math.Abs(HoursPerWeek - window.HoursPerWeek) < 1e-9
        && Enumerable.Range(0, WeekMatrix.Days).All(day => Enumerable.Range(0, HourProfile.Hours).All(hour => Asks(day, hour) == window.Contains(day, hour)));

    /// <summary>Whether a clock hour is asked for on any day.</summary>
    public bool AsksOnAnyDay(int hour) => Enumerable.Range(0, 7).Any(day => Asks(day, hour));

    /// <summary>An end at or before the start runs into the following day; the same time twice is a whole day.</summary>
    private static int Length(ScheduleEntry entry)
    {
        var length = entry.To!.Value.Minutes - entry.From!.Value.Minutes;
        return length > 0 ? length : length + ClockTime.MinutesPerDay;
    }

    private void Fill(int start, int length)
    {
        for (var minute = start; minute < start + length; minute++)
        {
            minutes[minute % MinutesPerWeek] = true;
        }
    }
}
