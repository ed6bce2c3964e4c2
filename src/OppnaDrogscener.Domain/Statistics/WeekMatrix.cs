namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Offences by weekday and hour: 7 × 24 numbers, Monday first. Whole, or weights when times are uncertain (A15).</summary>
public sealed class WeekMatrix
{
    /// <summary>Days of the week.</summary>
    public const int Days = 7;

    private readonly double[,] _cells = new double[Days, HourProfile.Hours];

    /// <param name="mondayToSunday">Seven rows of twenty-four finite numbers, zero or more.</param>
    public WeekMatrix(IReadOnlyList<IReadOnlyList<double>> mondayToSunday)
    {
        if (mondayToSunday.Count != Days)
        {
            throw new ArgumentException("Seven days are required, Monday first.", nameof(mondayToSunday));
        }

        for (var day = 0; day < Days; day++)
        {
            var hours = new HourProfile(mondayToSunday[day]);
            for (var hour = 0; hour < HourProfile.Hours; hour++)
            {
                _cells[day, hour] = hours.Values[hour];
            }
        }
    }

    /// <summary>The number of a weekday (0 Monday … 6 Sunday) and hour (0–23).</summary>
    public double this[int day, int hour] => _cells[day, hour];

    /// <summary>All cells together.</summary>
    public double Total => Cells.Sum();

    /// <summary>All 168 cells, Monday 00 first.</summary>
    public IEnumerable<double> Cells => _cells.Cast<double>();

    /// <summary>All weekdays together.</summary>
    public HourProfile HourProfile => new(Enumerable.Range(0, HourProfile.Hours)
        .Select(hour => Enumerable.Range(0, Days).Sum(day => _cells[day, hour])).ToList());
}
