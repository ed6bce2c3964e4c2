namespace OppnaDrogscener.Domain.Statistics;

/// <summary>A confidence interval, both limits inclusive.</summary>
/// <param name="Lower">Lower limit.</param>
/// <param name="Upper">Upper limit; positive infinity when nothing bounds it.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Whether a value lies inside or on a limit.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>Both limits divided by a positive number.</summary>
    public Interval DividedBy(double divisor) => new(Lower / divisor, Upper / divisor);

    /// <summary>The estimate ± so many standard errors, as it stands.</summary>
    internal static Interval Around(double estimate, double standardError, double z) =>
        new(estimate - (z * standardError), estimate + (z * standardError));

    /// <summary>exp(estimate ± z·standard error), for ratios estimated as logarithms.</summary>
    internal static Interval OfRatio(double logEstimate, double standardError, double z) =>
        new(Math.Exp(logEstimate - (z * standardError)), Math.Exp(logEstimate + (z * standardError)));
}
