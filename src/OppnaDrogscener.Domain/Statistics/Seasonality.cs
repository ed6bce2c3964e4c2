namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Whether the offences follow the calendar (methods A12): χ² of the twelve months' totals against their number of days,
/// eleven degrees of freedom; the index of a month is observed ÷ expected. A clear index supports watching only a season.
/// </summary>
/// <param name="ChiSquared">X².</param>
/// <param name="Degrees">Degrees of freedom.</param>
/// <param name="P">P(χ² ≥ X²).</param>
/// <param name="Index">By month, January first; 1 is as expected.</param>
public sealed record Seasonality(double ChiSquared, int Degrees, double P, IReadOnlyList<double> Index)
{
    /// <summary>Tests totals per calendar month over whole years against the days they had.</summary>
    public static Computed<Seasonality> Of(IReadOnlyList<int> totals, IReadOnlyList<int> days)
    {
        if (totals.Count != days.Count)
        {
            return Refusal.DifferentMonths;
        }

        if (totals.Count < 2)
        {
            return Refusal.SeriesTooShort;
        }

        var (all, allDays) = (totals.Sum(), days.Sum());
        if (all == 0)
        {
            return Refusal.NothingCounted;
        }

        if (days.Any(count => count <= 0))
        {
            return Refusal.NoExposure;
        }

        var expected = days.Select(count => (double)all * count / allDays).ToList();
        var chiSquared = totals.Select((seen, i) => (seen - expected[i]) * (seen - expected[i]) / expected[i]).Sum();
        return new Seasonality(
            chiSquared,
            totals.Count - 1,
            Chance.ChiSquaredAbove(chiSquared, totals.Count - 1),
            totals.Select((seen, i) => seen / expected[i]).ToList());
    }

    /// <summary>Tests monthly counts. Refused unless they are whole years.</summary>
    public static Computed<Seasonality> Of(MonthlyCounts counts)
    {
        if (!counts.IsWholeYears)
        {
            return Refusal.NotWholeYears;
        }

        var (totals, days) = (new int[12], new int[12]);
        foreach (var (count, length, i) in counts.Counts.Zip(counts.Days, Enumerable.Range(0, counts.Months)))
        {
            var month = (counts.First.Month - 1 + i) % 12;
            totals[month] += count;
            days[month] += length;
        }

        return Of(totals, days);
    }
}
