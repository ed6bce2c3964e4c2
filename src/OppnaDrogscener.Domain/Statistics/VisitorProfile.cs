namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// People present at the place by hour of a typical day: 24 numbers, hour 0 being 00:00–01:00. From a footfall counter,
/// boardings or counts by hand; what it is based on is stored beside it.
/// </summary>
public sealed class VisitorProfile
{
    /// <param name="values">Twenty-four finite numbers, zero or more.</param>
    public VisitorProfile(IReadOnlyList<double> values)
    {
        if (values.Count != HourProfile.Hours || values.Any(value => !(value >= 0) || !double.IsFinite(value)))
        {
            throw new ArgumentException("Twenty-four finite numbers of zero or more are required.", nameof(values));
        }

        Values = [.. values];
    }

    /// <summary>People by hour.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>All of them.</summary>
    public double Total => Values.Sum();
}
