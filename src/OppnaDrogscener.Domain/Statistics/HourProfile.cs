namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Offences by hour of the day: 24 numbers, hour 0 being 00:00–01:00. Whole, or weights when times are uncertain (A15).</summary>
public sealed class HourProfile
{
    /// <summary>Hours of the day.</summary>
    public const int Hours = 24;

    /// <param name="values">Twenty-four finite numbers, zero or more.</param>
    public HourProfile(IReadOnlyList<double> values)
    {
        if (values.Count != Hours || values.Any(value => !(value >= 0) || !double.IsFinite(value)))
        {
            throw new ArgumentException("Twenty-four finite numbers of zero or more are required.", nameof(values));
        }

        Values = [.. values];
    }

    /// <summary>The numbers by hour.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>All of them.</summary>
    public double Total => Values.Sum();
}
