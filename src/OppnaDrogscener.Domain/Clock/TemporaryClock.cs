using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Clock;

/// <summary>Counts a period of temporary monitoring: outer days by act 1930:173, and the cautious days that the product goes by.</summary>
/// <remarks>
/// Three open questions are read cautiously. Whether the end day itself may be monitored: no. Whether filing after a weekend
/// covers the days between: no, so file by the last working day before. What "filed" means: received by the authority.
/// Pauses and moved cameras do not stop the clock; it runs for the place.
/// </remarks>
public sealed class TemporaryClock(RegimeCatalog regimes)
{
    private const int ReminderWorkingDays = 5;

    // The longest run of days that 2 § can add, with room to spare; keeps every computed day within the holiday table.
    private const int Margin = 14;

    /// <summary>The start of the clock: the earlier of mounted so that it can be directed at the place, and first use.</summary>
    public static DateOnly? StartOf(DateOnly? mountedOn, DateOnly? firstUsedOn) =>
        mountedOn is { } mounted && firstUsedOn is { } used ? (mounted < used ? mounted : used) : mountedOn ?? firstUsedOn;

    /// <summary>Whether the period lies within the years that holidays are computed for.</summary>
    public static bool Covers(Ground ground, DateOnly start) =>
        start.Year is >= SwedishHolidays.FirstYear and <= SwedishHolidays.LastYear
        && SwedishHolidays.Covers(StatutoryTime.EndDay(start, ground.Period).AddDays(Margin));

    /// <summary>Counts from a start day. The regime's dates are not asked for here; <see cref="RegimeCatalog.Choose"/> answers that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The period lies outside 2000-2100; see <see cref="Covers"/>.</exception>
    public ClockResult Count(Ground ground, Regime regime, DateOnly start)
    {
        if (!Covers(ground, start))
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The clock counts within 2000-2100");
        }

        var endDay = StatutoryTime.EndDay(start, ground.Period);
        var lastMonitoringDay = endDay.AddDays(-1);
        DateOnly? lastFilingDay = ground.FilingProlongs ? StatutoryTime.LastDayForAct(endDay) : null;
        DateOnly? fileBy = ground.FilingProlongs ? StatutoryTime.WorkingDayOnOrBefore(lastMonitoringDay) : null;
        var result = new ClockResult
        {
            Start = start,
            EndDay = endDay,
            LastMonitoringDay = lastMonitoringDay,
            LastFilingDay = lastFilingDay,
            FileBy = fileBy,
            RemindOn = fileBy is { } day ? StatutoryTime.WorkingDaysBefore(day, ReminderWorkingDays) : null,
            CrossesInto = CrossedInto(regime, lastFilingDay ?? endDay),
            Steps = [],
        };
        return result with { Steps = ClockSteps.Of(result, ground.Period, regime) };
    }

    /// <summary>The end day is never after the last filing day, so the later of the two decides.</summary>
    private RegimeKey? CrossedInto(Regime regime, DateOnly lastDay) =>
        regime.To is { } last && lastDay > last ? regimes.InForceOn(lastDay)?.Key : null;
}
