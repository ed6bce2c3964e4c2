namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The hours that film the fewest people for a required share of the offences (methods A21): the quantitative form of the
/// Uppsala judgment of 2023, where a square that was crime-exposed also by day could be watched only 20–06.
/// </summary>
/// <param name="Window">The hours.</param>
/// <param name="Covered">Offences in them.</param>
/// <param name="Share">Their share of all offences, 0–1.</param>
/// <param name="People">People present in them.</param>
/// <param name="PeopleShare">Their share of all people, 0–1.</param>
/// <param name="PerThousandInside">Offences per 1 000 people present inside the hours; infinite when nobody is there.</param>
/// <param name="PerThousandOutside">The same outside them; null for the whole day.</param>
public sealed record IntrusionWindow(
    HourWindow Window,
    double Covered,
    double Share,
    double People,
    double PeopleShare,
    double PerThousandInside,
    double? PerThousandOutside)
{
    /// <summary>The share of the offences that law.md's rule R18b asks for: a convention, not law.</summary>
    public const double DefaultShare = 0.6;

    /// <summary>
    /// Among all runs of hours that hold the share q the one with the fewest people. Ties: shorter, then the earlier start.
    /// </summary>
    public static Computed<IntrusionWindow> Find(HourProfile offences, VisitorProfile visitors, double q)
    {
        if (!(q is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(q), q, "A share above 0 and at most 1 is required.");
        }

        if (offences.Total <= 0)
        {
            return Refusal.NothingCounted;
        }

        return visitors.Total <= 0
            ? Refusal.NoExposure
            : Of(BestOf(offences, visitors, q * offences.Total), offences, visitors);
    }

    private static HourWindow BestOf(HourProfile offences, VisitorProfile visitors, double required) => HourWindow.All
        .Where(window => window.SumOf(offences.Values) >= required - 1e-9)
        .OrderBy(window => window.SumOf(visitors.Values))
        .ThenBy(window => window.Length)
        .ThenBy(window => window.StartHour)
        .First();

    private static IntrusionWindow Of(HourWindow window, HourProfile offences, VisitorProfile visitors)
    {
        var (covered, people) = (window.SumOf(offences.Values), window.SumOf(visitors.Values));
        return new IntrusionWindow(
            window,
            covered,
            covered / offences.Total,
            people,
            people / visitors.Total,
            PerThousand(covered, people),
            window.Length == HourProfile.Hours ? null : PerThousand(offences.Total - covered, visitors.Total - people));
    }

    internal static double PerThousand(double offences, double people) =>
        people > 0 ? offences / people * 1000 : offences > 0 ? double.PositiveInfinity : 0;
}
