using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Domain.Clock;

/// <summary>What becomes of a temporary period as days pass and an application is filed and decided.</summary>
public static class TemporaryCourse
{
    /// <summary>How the day of an application is read; null where no application prolongs.</summary>
    public static FilingReading? Read(ClockResult clock, DateOnly filedOn)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock is not { FileBy: { } by, LastFilingDay: { } outer } ? null
            : filedOn < clock.Start ? FilingReading.BeforeStart
            : filedOn <= by ? FilingReading.InTime
            : filedOn <= clock.EndDay ? FilingReading.InTimeLate
            : filedOn <= outer ? FilingReading.WeekendRule
            : FilingReading.Late;
    }

    /// <summary>The last day on which a period can still be running: the cautious one, or the end day where an application on it would still be in time.</summary>
    /// <remarks>On the end day the cautious reading asks for the cameras to be off; only the right to file is left.</remarks>
    public static DateOnly LastDay(ClockResult clock, bool filingProlongs)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return filingProlongs ? clock.EndDay : clock.LastMonitoringDay;
    }

    /// <summary>The steps that a period has to take, in order; none when it stands where it should.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="filingProlongs">Whether an application lets it go on, for this ground and this body.</param>
    /// <param name="filedOn">
    /// The day the application was received; null when none has been. A day noted wrongly can be corrected: what went on because
    /// of it falls back to running, or has expired.
    /// </param>
    /// <param name="decided">Whether the application has been decided. Any decision ends the right to go on (law.md U5): granted, monitoring stands on the permit from then.</param>
    /// <param name="today">Today in Sweden.</param>
    public static IReadOnlyList<CaseStatus> StepsDue(CaseStatus status, ClockResult clock, bool filingProlongs, DateOnly? filedOn, bool decided, DateOnly today) => status switch
    {
        CaseStatus.Running when filingProlongs && IsInTime(clock, filedOn) =>
            decided ? [CaseStatus.ContinuesPendingDecision, CaseStatus.Stopped] : [CaseStatus.ContinuesPendingDecision],
        CaseStatus.Running when today > LastDay(clock, filingProlongs) => [CaseStatus.Expired],
        CaseStatus.ContinuesPendingDecision when decided => [CaseStatus.Stopped],
        CaseStatus.ContinuesPendingDecision when !IsInTime(clock, filedOn) => today > LastDay(clock, filingProlongs) ? [CaseStatus.Expired] : [CaseStatus.Running],
        _ => [],
    };

    private static bool IsInTime(ClockResult clock, DateOnly? filedOn) =>
        filedOn is { } day && Read(clock, day) is FilingReading.InTime or FilingReading.InTimeLate;
}
