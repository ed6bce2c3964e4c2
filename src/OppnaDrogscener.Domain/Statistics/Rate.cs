namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Offences per exposure and year: count ÷ exposure · base · 12 ÷ months (methods A01), with Garwood's interval on the same
/// scale. Residents are the wrong denominator for a square: show it beside the rate per hectare, never alone.
/// Rounding is for the reader of the figure: one decimal.
/// </summary>
/// <param name="PerYear">The rate per base and year.</param>
/// <param name="Interval">Exact 95 % interval of the rate.</param>
public sealed record Rate(double PerYear, Interval Interval)
{
    /// <summary>The fewest residents to build a rate on.</summary>
    public const int FewestResidents = 100;

    /// <summary>Offences per 1 000 residents and year. Refused below a hundred residents.</summary>
    public static Computed<Rate> PerThousandResidents(long count, int months, long residents) =>
        residents < FewestResidents ? Refusal.TooFewResidents : Of(count, months, residents / 1000.0);

    /// <summary>Offences per hectare and year.</summary>
    public static Computed<Rate> PerHectare(long count, int months, double hectares) => Of(count, months, hectares);

    private static Computed<Rate> Of(long count, int months, double exposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (months <= 0 || !(exposure > 0))
        {
            return Refusal.NoExposure;
        }

        var years = exposure * months / 12;
        return new Rate(count / years, PoissonInterval.Of(count, years, 0.95));
    }
}
