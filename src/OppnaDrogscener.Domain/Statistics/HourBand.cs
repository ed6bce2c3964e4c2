namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Three clock hours (00–03, 03–06 … 21–24) on Monday–Thursday or Friday–Sunday: the unit in which hours asked for must have
/// evidence (law.md R18). Days are calendar days: 01:00 on a Friday is Friday's.
/// </summary>
public readonly record struct HourBand
{
    /// <summary>Hours in a band.</summary>
    public const int Length = 3;

    /// <param name="startHour">0, 3 … 21.</param>
    /// <param name="days">Which days.</param>
    public HourBand(int startHour, DayGroup days)
    {
        if (startHour is < 0 or > 21 || startHour % Length != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(startHour), startHour, "A band starts at 0, 3, 6 … or 21.");
        }

        (StartHour, Days) = (startHour, days);
    }

    /// <summary>First hour: 0, 3 … 21.</summary>
    public int StartHour { get; }

    /// <summary>Which days.</summary>
    public DayGroup Days { get; }

    /// <summary>The hour after the last: 3, 6 … 24.</summary>
    public int EndHour => StartHour + Length;

    /// <summary>All sixteen: Monday–Thursday first, each from midnight.</summary>
    public static IReadOnlyList<HourBand> All { get; } =
    [
        .. from days in new[] { DayGroup.MondayToThursday, DayGroup.FridayToSunday }
           from start in Enumerable.Range(0, HourProfile.Hours / Length)
           select new HourBand(start * Length, days),
    ];

    /// <summary>The band of a weekday (0 Monday … 6 Sunday) and hour (0–23).</summary>
    public static HourBand Of(int weekday, int hour) =>
        new(hour / Length * Length, weekday < 4 ? DayGroup.MondayToThursday : DayGroup.FridayToSunday);

    /// <summary>The band in which a moment lies.</summary>
    public static HourBand Of(LocalMoment moment) => Of(moment.Weekday, moment.Time.Hour);

    /// <summary>Its three hours.</summary>
    public IEnumerable<int> Hours => Enumerable.Range(StartHour, Length);
}
