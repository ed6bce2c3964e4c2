namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Holm's step-down adjustment (Holm 1979, Scand. J. Stat. 6:65–70; methods A18): testing ten offence types finds something.</summary>
public static class Holm
{
    /// <summary>Adjusted p-values in the order given: p₍ᵢ₎·(m − i + 1), made rising, at most 1.</summary>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues)
    {
        var adjusted = new double[pValues.Count];
        var highest = 0d;
        foreach (var (index, rank) in Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).Select((index, rank) => (index, rank)))
        {
            highest = Math.Max(highest, Math.Min(1, pValues[index] * (pValues.Count - rank)));
            adjusted[index] = highest;
        }

        return adjusted;
    }
}
