namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// How gathered offences are in space (methods A14). For comparison: half of crime on 2.1–6.0 % of the street segments in
/// eight cities (Weisburd 2015); in Swedish built-up areas 0.4 / 2.3 / 10.2 % of 250 m squares hold 25 / 50 / 80 % of recorded
/// crime (a Swedish master's thesis of 2021).
/// </summary>
public static class Concentration
{
    /// <summary>PAI = (n/N) ÷ (a/A): share of the offences over share of the area (Chainey et al. 2008).</summary>
    public static double AreaIndex(double atPlace, double inAll, double placeArea, double allArea) =>
        atPlace / inAll / (placeArea / allArea);

    /// <summary>PAI of the places taken together from the highest predicted downwards: one number per number of places.</summary>
    public static IReadOnlyList<double> AreaIndices(IReadOnlyList<double> observed, IReadOnlyList<double> predicted, IReadOnlyList<double> areas) =>
        Cumulated(observed, areas, Enumerable.Range(0, observed.Count).OrderByDescending(i => predicted[i] / areas[i]).ToList());

    /// <summary>PEI = PAI ÷ the best PAI possible with as many places (those with the most offences per area).</summary>
    public static IReadOnlyList<double> EfficiencyIndices(IReadOnlyList<double> observed, IReadOnlyList<double> predicted, IReadOnlyList<double> areas)
    {
        var best = Cumulated(observed, areas, Enumerable.Range(0, observed.Count).OrderByDescending(i => observed[i] / areas[i]).ToList());
        return AreaIndices(observed, predicted, areas).Zip(best, (reached, possible) => reached / possible).ToList();
    }

    /// <summary>Gini coefficient Σ(2i − n − 1)·xᵢ ÷ (n·Σx), x ascending: 0 even, near 1 all in one place. 0 when nothing was counted.</summary>
    public static double Gini(IReadOnlyList<int> counts)
    {
        var sorted = counts.Order().ToList();
        var total = sorted.Sum(count => (double)count);
        return total == 0 ? 0 : sorted.Select((count, i) => ((2 * (i + 1)) - sorted.Count - 1.0) * count).Sum() / (sorted.Count * total);
    }

    /// <summary>Share of the offences in the top part of the places (0.1 for ten per cent; a begun place counts as a place).</summary>
    public static double ShareOfTop(IReadOnlyList<int> counts, double part)
    {
        var places = (int)Math.Ceiling((part * counts.Count) - 1e-9);
        var total = counts.Sum(count => (double)count);
        return total == 0 ? 0 : counts.OrderDescending().Take(places).Sum(count => (double)count) / total;
    }

    private static List<double> Cumulated(IReadOnlyList<double> observed, IReadOnlyList<double> areas, List<int> order)
    {
        var (all, allArea, sum, area) = (observed.Sum(), areas.Sum(), 0d, 0d);
        var indices = new List<double>();
        foreach (var i in order)
        {
            (sum, area) = (sum + observed[i], area + areas[i]);
            indices.Add(AreaIndex(sum, all, area, allArea));
        }

        return indices;
    }
}
