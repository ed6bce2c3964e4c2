namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// A moment on the Swedish wall clock, as the police write it: no time zone. On the two nights a year when the clock is
/// moved an interval over the change is an hour off; the heat map can bear that.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day.</param>
public readonly record struct LocalMoment(DateOnly Date, TimeOnly Time) : IComparable<LocalMoment>
{
    /// <summary>0 Monday … 6 Sunday.</summary>
    public int Weekday => ((int)Date.DayOfWeek + 6) % 7;

    internal long Ticks => (Date.DayNumber * TimeSpan.TicksPerDay) + Time.Ticks;

    public static bool operator <(LocalMoment left, LocalMoment right) => left.Ticks < right.Ticks;

    public static bool operator >(LocalMoment left, LocalMoment right) => left.Ticks > right.Ticks;

    public static bool operator <=(LocalMoment left, LocalMoment right) => left.Ticks <= right.Ticks;

    public static bool operator >=(LocalMoment left, LocalMoment right) => left.Ticks >= right.Ticks;

    public int CompareTo(LocalMoment other) => Ticks.CompareTo(other.Ticks);
}
