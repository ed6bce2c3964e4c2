namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The hours at which filming catches many people for few offences (law.md R18b): those that lie outside the
/// intrusion-weighted window and have less than half of that window's offences per 1 000 people.
/// </summary>
/// <param name="Window">The window that films the fewest people (the remedy).</param>
/// <param name="HoursOutweighed">Such hours, 0–23 in order.</param>
/// <param name="Bands">Each three-hour band with the figures of its hours outside the window; bands wholly inside are left out.</param>
public sealed record IntrusionBalance(
    IntrusionWindow Window, IReadOnlyList<int> HoursOutweighed, IReadOnlyList<IntrusionBand> Bands)
{
    /// <summary>Below this part of the window's offences per 1 000 people an hour is outweighed. A convention.</summary>
    public const double Half = 0.5;

    /// <summary>The bands that are outweighed.</summary>
    public IEnumerable<IntrusionBand> BandsOutweighed => Bands.Where(band => band.IsOutweighed);

    /// <summary>Weighs every hour. Refused as <see cref="IntrusionWindow.Find"/>.</summary>
    public static Computed<IntrusionBalance> Weigh(HourProfile offences, VisitorProfile visitors, double q)
    {
        var found = IntrusionWindow.Find(offences, visitors, q);
        if (found.Value is not { } window)
        {
            return found.Refusal!.Value;
        }

        var limit = window.PerThousandInside * Half;
        var hours = Enumerable.Range(0, HourProfile.Hours)
            .Where(hour => !window.Window.Contains(hour) && IsOutweighed(offences.Values[hour], visitors.Values[hour], limit))
            .ToList();
        var bands = Enumerable.Range(0, HourProfile.Hours / HourBand.Length)
            .Select(i => BandOf(i * HourBand.Length, window, offences, visitors, limit))
            .OfType<IntrusionBand>()
            .ToList();
        return new IntrusionBalance(window, hours, bands);
    }

    /// <summary>An hour in which nobody is filmed outweighs nothing.</summary>
    private static bool IsOutweighed(double offences, double people, double limit) =>
        people > 0 && IntrusionWindow.PerThousand(offences, people) < limit;

    private static IntrusionBand? BandOf(
        int start, IntrusionWindow window, HourProfile offences, VisitorProfile visitors, double limit)
    {
        var outside = Enumerable.Range(start, HourBand.Length).Where(hour => !window.Window.Contains(hour)).ToList();
        if (outside.Count == 0)
        {
            return null;
        }

        var (crimes, people) = (outside.Sum(hour => offences.Values[hour]), outside.Sum(hour => visitors.Values[hour]));
        return new IntrusionBand(
            start, outside, crimes, people, IntrusionWindow.PerThousand(crimes, people), IsOutweighed(crimes, people, limit));
    }
}
