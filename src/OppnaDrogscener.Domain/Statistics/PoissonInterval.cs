namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Garwood's exact interval for one Poisson count (Garwood 1936, Biometrika 28:437–442; methods A03).</summary>
public static class PoissonInterval
{
    /// <summary>
    /// Lower χ²⁻¹(α/2; 2x)÷2t, upper χ²⁻¹(1 − α/2; 2x + 2)÷2t, through the gamma distribution; the lower limit of a zero
    /// count is 0.
    /// </summary>
    /// <param name="count">Offences; zero or more.</param>
    /// <param name="exposure">Time, people or area; above 0. 1 gives the interval of the count itself.</param>
    /// <param name="confidence">0.95 unless the report says otherwise.</param>
    public static Interval Of(long count, double exposure, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposure);
        var tail = (1 - confidence) / 2;
        var lower = count == 0 ? 0 : Chance.GammaQuantile(count, tail);
        return new Interval(lower, Chance.GammaQuantile(count + 1, 1 - tail)).DividedBy(exposure);
    }
}
