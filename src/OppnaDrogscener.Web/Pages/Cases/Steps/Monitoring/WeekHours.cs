using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>
/// The week as a table of clock hours beside the week as rows of days and times. The rows are what is saved, to the
/// minute; what is ticked or unticked in the table is put into them, and leaves every other minute as it was.
/// </summary>
internal static class WeekHours
{
    private const int Days = 7;
    private const int HoursPerDay = 24;
    private const int MinutesPerHour = 60;
    private const int MinutesPerWeek = Days * ClockTime.MinutesPerDay;

    /// <summary>The name of a cell: 0-21 for Monday 21 to 22.</summary>
    public static string Cell(int day, int hour) => string.Create(CultureInfo.InvariantCulture, $"{day}-{hour}");

    /// <summary>Rows as the facts have them.</summary>
    public static ScheduleEntry Entry(HoursInput row, IReadOnlyList<Weekday> daysBefore) => new()
    {
        Days = KeptOrder.Of(daysBefore, [.. row.Days.Select(TypedChoice.Read<Weekday>).OfType<Weekday>()]),
        From = TypedClock.Read(row.From),
        To = TypedClock.Read(row.To),
    };

    /// <summary>An entry as a row.</summary>
    public static HoursInput Row(ScheduleEntry entry) => new()
    {
        Days = [.. entry.Days.Select(day => TypedChoice.Write<Weekday>(day))],
        From = TypedClock.Write(entry.From),
        To = TypedClock.Write(entry.To),
    };

    /// <summary>Makes rows and table say the same: what was changed in the table goes into the rows, and the table is made anew of them.</summary>
    public static void Arrange(MonitoringInput input)
    {
        var shown = input.ScheduleShown.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var ticked = input.ScheduleCells.Where(cell => cell.Length > 0).ToHashSet(StringComparer.Ordinal);
        if (!ticked.SetEquals(shown))
        {
            input.ScheduleRows = Changed(input.ScheduleRows, ticked, shown);
        }

        Show(input);
    }

    /// <summary>Makes the table of the rows.</summary>
    public static void Show(MonitoringInput input)
    {
        var week = WeekSchedule.Of(new Domain.Cases.Facts.Monitoring { Schedule = [.. input.ScheduleRows.Select(row => Entry(row, []))] });
        input.ScheduleCells = [.. AllCells().Where(cell => week.Asks(cell.Day, cell.Hour)).Select(cell => Cell(cell.Day, cell.Hour))];
        input.ScheduleShown = string.Join(' ', input.ScheduleCells);
    }

    private static List<HoursInput> Changed(List<HoursInput> rows, HashSet<string> ticked, HashSet<string> shown)
    {
        var entries = rows.ConvertAll(row => Entry(row, []));
        var minutes = Minutes(entries.Where(WeekSchedule.IsWhole));
        foreach (var (day, hour) in AllCells().Where(cell => ticked.Contains(Cell(cell.Day, cell.Hour)) != shown.Contains(Cell(cell.Day, cell.Hour))))
        {
            Array.Fill(minutes, ticked.Contains(Cell(day, hour)), (day * ClockTime.MinutesPerDay) + (hour * MinutesPerHour), MinutesPerHour);
        }

        // Rows that are not whole yet say nothing of any hour and stay as typed.
        return [.. Entries(minutes).Select(Row), .. rows.Where((_, index) => !WeekSchedule.IsWhole(entries[index]))];
    }

    private static bool[] Minutes(IEnumerable<ScheduleEntry> entries)
    {
        var minutes = new bool[MinutesPerWeek];
        foreach (var (entry, day) in entries.SelectMany(entry => entry.Days.Select(day => (entry, day))))
        {
            var length = entry.To!.Value.Minutes - entry.From!.Value.Minutes;
            var start = ((int)day * ClockTime.MinutesPerDay) + entry.From.Value.Minutes;
            for (var minute = start; minute < start + (length > 0 ? length : length + ClockTime.MinutesPerDay); minute++)
            {
                minutes[minute % MinutesPerWeek] = true;
            }
        }

        return minutes;
    }

    /// <summary>The fewest entries that say the same minutes, days with the same hours together.</summary>
    internal static IReadOnlyList<ScheduleEntry> Entries(bool[] minutes) =>
    [
        .. Runs(minutes).SelectMany(run => Split(run.Start, run.Length))
            .GroupBy(part => (part.From, part.To), part => part.Day)
            .Select(group => new ScheduleEntry { Days = [.. group.Distinct().Order()], From = group.Key.From, To = group.Key.To })
            .OrderBy(entry => entry.Days[0]).ThenBy(entry => entry.From!.Value.Minutes),
    ];

    /// <summary>The unbroken runs around the week, which begins anew after Sunday.</summary>
    private static List<(int Start, int Length)> Runs(bool[] minutes)
    {
        var gap = Array.IndexOf(minutes, false);
        if (gap < 0)
        {
            return [(0, MinutesPerWeek)];
        }

        var runs = new List<(int Start, int Length)>();
        for (var step = 1; step <= MinutesPerWeek; step++)
        {
            var minute = (gap + step) % MinutesPerWeek;
            if (!minutes[minute])
            {
                continue;
            }

            if (minutes[(minute + MinutesPerWeek - 1) % MinutesPerWeek])
            {
                runs[^1] = runs[^1] with { Length = runs[^1].Length + 1 };
            }
            else
            {
                runs.Add((minute, 1));
            }
        }

        return runs;
    }

    /// <summary>A run shorter than a day is one period, also over midnight; a longer one is divided at midnights.</summary>
    private static IEnumerable<(Weekday Day, ClockTime From, ClockTime To)> Split(int start, int length)
    {
        while (length > 0)
        {
            var day = start / ClockTime.MinutesPerDay % Days;
            var from = start % ClockTime.MinutesPerDay;
            var part = length < ClockTime.MinutesPerDay ? length : Math.Min(length, ClockTime.MinutesPerDay - from);
            var to = from + part;
            yield return ((Weekday)day, new ClockTime(from), new ClockTime(to <= ClockTime.MinutesPerDay ? to : to - ClockTime.MinutesPerDay));
            (start, length) = (start + part, length - part);
        }
    }

    private static IEnumerable<(int Day, int Hour)> AllCells() =>
        Enumerable.Range(0, Days).SelectMany(day => Enumerable.Range(0, HoursPerDay).Select(hour => (day, hour)));
}
