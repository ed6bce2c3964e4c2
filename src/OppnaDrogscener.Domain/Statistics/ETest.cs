namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Two-sided E-test for two Poisson means (Krishnamoorthy &amp; Thomson 2004, J. Stat. Plan. Inference 119:23–35; methods A05):
/// the chance, with both means equal to the pooled estimate, of a standardised difference at least as large as the one
/// seen. A second opinion where a count is below ten, nothing more.
/// </summary>
public static class ETest
{
    private const double TailLeftOut = 1e-15;

    /// <summary>The two-sided p-value; 1 when nothing was counted.</summary>
    public static double PTwoSided(int k1, double t1, int k2, double t2)
    {
        var pooled = (k1 + k2) / (t1 + t2);
        if (k1 + k2 == 0)
        {
            return 1;
        }

        var seen = Math.Abs(Statistic(k1, t1, k2, t2)) - 1e-12;
        var (first, second) = (Masses(pooled * t1), Masses(pooled * t2));
        return first.Sum(one => second
            .Where(other => Math.Abs(Statistic(one.Count, t1, other.Count, t2)) >= seen)
            .Sum(other => one.Mass * other.Mass));
    }

    private static double Statistic(int x1, double t1, int x2, double t2)
    {
        var variance = (x1 / (t1 * t1)) + (x2 / (t2 * t2));
        return variance == 0 ? 0 : ((x1 / t1) - (x2 / t2)) / Math.Sqrt(variance);
    }

    private static List<(int Count, double Mass)> Masses(double mean)
    {
        var upper = (int)Math.Ceiling(mean + (12 * Math.Sqrt(mean + 1)) + 20);
        return Enumerable.Range(0, upper)
            .Select(count => (Count: count, Mass: Math.Exp(Chance.LogPoisson(count, mean))))
            .Where(term => term.Mass > TailLeftOut)
            .ToList();
    }
}
