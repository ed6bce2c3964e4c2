using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Clock;

/// <summary>Turns a count into the steps that explain it, in the order a person would count.</summary>
internal static class ClockSteps
{
    public static IReadOnlyList<ClockStep> Of(ClockResult result, StatutoryPeriod period, Regime regime)
    {
        var unit = period.Unit == PeriodUnit.Weeks ? "weeks" : "months";
        List<ClockStep> steps =
        [
            Step("start", ("day", result.Start)),
            new(unit, Days(("start", result.Start)), new Dictionary<string, int> { ["amount"] = period.Amount }),
            Step(EndDayKey(result, period), ("start", result.Start), ("day", result.EndDay)),
            Step("last-monitoring-day", ("day", result.LastMonitoringDay), ("end-day", result.EndDay)),
        ];
        steps.AddRange(result is { LastFilingDay: { } last, FileBy: { } fileBy, RemindOn: { } remindOn }
            ? Filing(result, last, fileBy, remindOn)
            : [Step("no-filing", ("day", result.EndDay))]);
        if (result.CrossesInto is not null && regime.To is { } lastOfRegime)
        {
            steps.Add(Step("crosses-regime", ("day", lastOfRegime.AddDays(1)), ("end-day", result.EndDay)));
        }

        return steps;
    }

    private static string EndDayKey(ClockResult result, StatutoryPeriod period) => period.Unit switch
    {
        PeriodUnit.Weeks => "end-day-same-weekday",
        _ when result.EndDay.Day == result.Start.Day => "end-day-same-number",
        _ => "end-day-last-of-month",
    };

    private static IEnumerable<ClockStep> Filing(ClockResult result, DateOnly last, DateOnly fileBy, DateOnly remindOn)
    {
        yield return last == result.EndDay
            ? Step("last-filing-day-same", ("day", last))
            : Moved("last-filing-day-moved", result.EndDay, ("moved", last));
        yield return fileBy == result.LastMonitoringDay
            ? Step("file-by-same", ("day", fileBy))
            : Moved("file-by-moved", result.LastMonitoringDay, ("moved", fileBy));
        yield return Step("remind", ("day", remindOn), ("file-by", fileBy));
    }

    /// <summary>A day written with its weekday needs no further reason when it is an ordinary Saturday or Sunday.</summary>
    private static ClockStep Moved(string key, DateOnly day, (string Name, DateOnly Day) to) => SwedishHolidays.WhyNotWorking(day) switch
    {
        NonWorkingDay.Saturday or NonWorkingDay.Sunday => Step(key + "-weekend", ("day", day), to),
        var why => Step(key, ("day", day), to) with { WhyNotWorking = why },
    };

    private static ClockStep Step(string key, params (string Name, DateOnly Day)[] days) =>
        new(key, Days(days), new Dictionary<string, int>());

    private static Dictionary<string, DateOnly> Days(params (string Name, DateOnly Day)[] days) =>
        days.ToDictionary(day => day.Name, day => day.Day, StringComparer.Ordinal);
}
