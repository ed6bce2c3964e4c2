namespace OppnaDrogscener.Web.Workflow;

/// <summary>Days by Swedish clocks.</summary>
public static class SwedishDays
{
    private static readonly TimeZoneInfo Swedish = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Today in Sweden.</summary>
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return clock.GetUtcNow().SwedishDay();
    }

    /// <summary>The day in Sweden at an instant.</summary>
    public static DateOnly SwedishDay(this DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Swedish).DateTime);

    /// <summary>The time of day in Sweden at an instant.</summary>
    public static TimeOnly SwedishTime(this DateTimeOffset instant) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Swedish).DateTime);
}
