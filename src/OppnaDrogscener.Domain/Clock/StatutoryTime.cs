using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Clock;

/// <summary>Counting of time under act 1930:173, in whole Swedish calendar days. Clock time never enters.</summary>
public static class StatutoryTime
{
    /// <summary>1 §: the end day (slutdag). Same weekday, or same number in the month; where the month has no such day, its last.</summary>
    /// <remarks>Always from the original start in one step: 31 December and three months is 31 March, but month by month it would be the 28th.</remarks>
    public static DateOnly EndDay(DateOnly start, StatutoryPeriod period) => period.Unit switch
    {
        PeriodUnit.Weeks => start.AddDays(7 * period.Amount),
        PeriodUnit.Months => start.AddMonths(period.Amount),
        _ => start.AddYears(period.Amount),
    };

    /// <summary>2 §: the last day for an act that at the latest shall be taken on <paramref name="day"/>: that day, or the next working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days lie outside 2000-2100.</exception>
    public static DateOnly LastDayForAct(DateOnly day)
    {
        while (!SwedishHolidays.IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The last working day on or before a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days lie outside 2000-2100.</exception>
    public static DateOnly WorkingDayOnOrBefore(DateOnly day)
    {
        while (!SwedishHolidays.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The working day that lies a number of working days before a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days lie outside 2000-2100.</exception>
    public static DateOnly WorkingDaysBefore(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0; left--)
        {
            day = WorkingDayOnOrBefore(day.AddDays(-1));
        }

        return day;
    }

    /// <summary>Last day to appeal: three weeks from the day of service, moved by 2 § (44 § act 2017:900).</summary>
    /// <param name="servedOn">The day the decision was received by the one who appeals.</param>
    public static DateOnly LastDayToAppeal(DateOnly servedOn) =>
        LastDayForAct(EndDay(servedOn, new StatutoryPeriod(3, PeriodUnit.Weeks)));

    /// <summary>The day through which an assessment and a register entry are kept at least: five years after the monitoring ended (9, 10 and 14 b §§ act 2018:1200).</summary>
    /// <remarks>A minimum. What is disposed of after that is a person's decision.</remarks>
    public static DateOnly KeptAtLeastThrough(DateOnly monitoringEnded) =>
        EndDay(monitoringEnded, new StatutoryPeriod(5, PeriodUnit.Years));
}
