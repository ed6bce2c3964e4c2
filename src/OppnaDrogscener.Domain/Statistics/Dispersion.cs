namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Whether counts vary more than chance makes them (methods A06): index D = s² ÷ m with s² over n − 1;
/// X² = Σ(x − m)² ÷ m against χ²(n − 1). The rule is inflate, never deflate.
/// </summary>
/// <param name="Mean">m.</param>
/// <param name="Variance">s², divided by n − 1.</param>
/// <param name="Index">D; 1 for pure chance.</param>
/// <param name="ChiSquared">X².</param>
/// <param name="POver">P(χ² ≥ X²): small when the counts are over-dispersed.</param>
/// <param name="Size">Moment estimate k = m² ÷ (s² − m) of the negative binomial; null when s² ≤ m.</param>
public sealed record Dispersion(double Mean, double Variance, double Index, double ChiSquared, double POver, double? Size)
{
    /// <summary>The factor to widen a variance with: D, but never below 1.</summary>
    public double Inflation => Math.Max(1, Index);

    /// <summary>The dispersion of counts per period. Refused below three periods and when nothing was counted.</summary>
    public static Computed<Dispersion> Of(IReadOnlyList<int> counts)
    {
        if (counts.Count < 3)
        {
            return Refusal.SeriesTooShort;
        }

        var mean = counts.Average();
        if (mean == 0)
        {
            return Refusal.NothingCounted;
        }

        var squares = counts.Sum(count => (count - mean) * (count - mean));
        var variance = squares / (counts.Count - 1);
        return new Dispersion(
            mean, variance, variance / mean, squares / mean,
            Chance.ChiSquaredAbove(squares / mean, counts.Count - 1),
            variance > mean ? mean * mean / (variance - mean) : null);
    }
}
