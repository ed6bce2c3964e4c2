namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A run of clock hours that may pass midnight, the same every day.</summary>
/// <param name="StartHour">First hour, 0–23.</param>
/// <param name="Length">Number of hours, 1–24.</param>
public readonly record struct HourWindow(int StartHour, int Length)
{
    /// <summary>The hour at which the window ends, 0–23: 18 and 6 hours end at 0. A whole day ends where it starts.</summary>
    public int EndHour => (StartHour + Length) % HourProfile.Hours;

    /// <summary>The share of the day, and of the week, that the window takes.</summary>
    public double TimeShare => Length / (double)HourProfile.Hours;

    /// <summary>Its hours in order.</summary>
    public IEnumerable<int> Hours
    {
        get
        {
            var start = StartHour;
            return Enumerable.Range(0, Length).Select(i => (start + i) % HourProfile.Hours);
        }
    }

    /// <summary>Whether the hour (0–23) is in the window.</summary>
    public bool Contains(int hour) => (hour - StartHour + HourProfile.Hours) % HourProfile.Hours < Length;

    /// <summary>Every window there is: 24 starts of 1–23 hours, and the whole day once.</summary>
    internal static IEnumerable<HourWindow> All { get; } =
    [
        .. from length in Enumerable.Range(1, HourProfile.Hours - 1)
           from start in Enumerable.Range(0, HourProfile.Hours)
           select new HourWindow(start, length),
        new HourWindow(0, HourProfile.Hours),
    ];

    internal double SumOf(IReadOnlyList<double> values)
    {
        var sum = 0d;
        for (var i = 0; i < Length; i++)
        {
            sum += values[(StartHour + i) % HourProfile.Hours];
        }

        return sum;
    }
}
