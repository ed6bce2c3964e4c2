namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A run of weekdays with the same run of hours on each; hours past midnight belong to the evening before.</summary>
/// <param name="StartDay">First day, 0 Monday … 6 Sunday.</param>
/// <param name="Days">Number of days, 1–7; around the week's end too.</param>
/// <param name="StartHour">First hour, 0–23.</param>
/// <param name="Length">Hours a day, 1–24.</param>
public readonly record struct WeekWindow(int StartDay, int Days, int StartHour, int Length)
{
    private const int HoursOfWeek = WeekMatrix.Days * HourProfile.Hours;

    /// <summary>Hours watched a week.</summary>
    public int HoursPerWeek => Days * Length;

    /// <summary>The hour at which it ends, 0–23, on the same day or the day after.</summary>
    public int EndHour => (StartHour + Length) % HourProfile.Hours;

    /// <summary>The share of the week.</summary>
    public double TimeShare => HoursPerWeek / (double)HoursOfWeek;

    /// <summary>Whether an hour is in the window: an hour past midnight belongs to the evening before.</summary>
    /// <param name="weekday">0 Monday to 6 Sunday, by the calendar.</param>
    /// <param name="hour">0 to 23.</param>
    public bool Contains(int weekday, int hour)
    {
        var (day, last) = (weekday, StartHour + Length);
        return Has(day, hour, last) || Has((day + WeekMatrix.Days - 1) % WeekMatrix.Days, hour + HourProfile.Hours, last);
    }

    private bool Has(int day, int hour, int last) =>
        (day - StartDay + WeekMatrix.Days) % WeekMatrix.Days < Days && hour >= StartHour && hour < last;

    internal static IEnumerable<WeekWindow> All =>
        from startDay in Enumerable.Range(0, WeekMatrix.Days)
        from days in Enumerable.Range(1, WeekMatrix.Days)
        from startHour in Enumerable.Range(0, HourProfile.Hours)
        from length in Enumerable.Range(1, HourProfile.Hours)
        select new WeekWindow(startDay, days, startHour, length);

    internal double SumOf(WeekMatrix matrix)
    {
        var sum = 0d;
        for (var day = StartDay; day < StartDay + Days; day++)
        {
            for (var hour = StartHour; hour < StartHour + Length; hour++)
            {
                sum += matrix[(day + (hour / HourProfile.Hours)) % WeekMatrix.Days, hour % HourProfile.Hours];
            }
        }

        return sum;
    }
}
