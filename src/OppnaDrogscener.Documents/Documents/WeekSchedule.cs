using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>The weekly schedule as minutes and hours, entries that pass midnight carried into the following day.</summary>
public sealed class WeekSchedule
{
    private const int Days = 7;
    private const int MinutesPerWeek = Days * ClockTime.MinutesPerDay;
    private readonly bool[] minutes = new bool[MinutesPerWeek];

    public WeekSchedule(IEnumerable<ScheduleEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var day in entry.Days)
            {
                Mark(entry, (int)day);
            }
        }
    }

    /// <summary>Hours in the week, with fractions.</summary>
    public double HoursPerWeek => minutes.Count(asked => asked) / 60.0;

    /// <summary>Share of the week, 0–1.</summary>
    public double Share => minutes.Count(asked => asked) / (double)MinutesPerWeek;

    /// <summary>Whether every minute of the week is asked for.</summary>
    public bool IsRoundTheClock => minutes.All(asked => asked);

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => !minutes.Any(asked => asked);

    /// <summary>Whether any minute of a clock hour is asked for.</summary>
    /// <param name="day">0 Monday – 6 Sunday.</param>
    /// <param name="hour">0–23.</param>
    public bool Asks(int day, int hour)
    {
        var start = (day * ClockTime.MinutesPerDay) + (hour * 60);
        return minutes.AsSpan(start, 60).Contains(true);
    }

    /// <summary>The unbroken spans of a day, in minutes after midnight, end not included.</summary>
    public IReadOnlyList<(int From, int To)> SpansOf(int day)
    {
        var spans = new List<(int From, int To)>();
        var ofDay = minutes.AsSpan(day * ClockTime.MinutesPerDay, ClockTime.MinutesPerDay);
        for (var minute = 0; minute < ofDay.Length; minute++)
        {
            if (!ofDay[minute])
            {
                continue;
            }

            var end = minute;
            while (end < ofDay.Length && ofDay[end])
            {
                end++;
            }

            spans.Add((minute, end));
            minute = end;
        }

        return spans;
    }

    /// <summary>Hours of a day, with fractions.</summary>
    public double HoursOf(int day) => SpansOf(day).Sum(span => span.To - span.From) / 60.0;

    private void Mark(ScheduleEntry entry, int day)
    {
        if (entry is not { From: { } from, To: { } to })
        {
            return;
        }

        var length = to.Minutes > from.Minutes ? to.Minutes - from.Minutes : to.Minutes + ClockTime.MinutesPerDay - from.Minutes;
        for (var minute = 0; minute < length; minute++)
        {
            minutes[((day * ClockTime.MinutesPerDay) + from.Minutes + minute) % MinutesPerWeek] = true;
        }
    }
}
