using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace OppnaDrogscener.Domain.Statistics;

/// <summary>The one door to the library of distributions.</summary>
internal static class Chance
{
    /// <summary>Two-sided 95 %: Φ⁻¹(0.975).</summary>
    public static double Z95 { get; } = NormalQuantile(0.975);

    /// <summary>Five per cent lie above this.</summary>
    public static double Z90 { get; } = NormalQuantile(0.95);

    public static double NormalQuantile(double p) => Normal.InvCDF(0, 1, p);

    /// <summary>P(|Z| ≥ |z|), accurate far out in the tail.</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    public static double ChiSquaredAbove(double x, double degrees) =>
        x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, x / 2);

    /// <summary>P(X ≥ count) for a Poisson mean.</summary>
    public static double PoissonAtLeast(double count, double mean) => (count, mean) switch
    {
        ( <= 0, _) => 1,
        (_, <= 0) => 0,
        _ => SpecialFunctions.GammaLowerRegularized(count, mean),
    };

    public static double GammaQuantile(double shape, double p) => Gamma.InvCDF(shape, 1, p);

    public static double BetaQuantile(double a, double b, double p) => Beta.InvCDF(a, b, p);

    /// <summary>P(X ≥ count) of so many trials; 1 at zero and below.</summary>
    public static double BinomialAtLeast(long count, long trials, double p) =>
        count <= 0 ? 1 : count > trials ? 0 : SpecialFunctions.BetaRegularized(count, trials - count + 1, p);

    /// <summary>P(X = count), through logarithms so that large numbers do not underflow early.</summary>
    public static double BinomialExactly(long count, long trials, double p)
    {
        if (p is <= 0 or >= 1)
        {
            return (p <= 0 && count == 0) || (p >= 1 && count == trials) ? 1 : 0;
        }

        var log = SpecialFunctions.GammaLn(trials + 1) - SpecialFunctions.GammaLn(count + 1) - SpecialFunctions.GammaLn(trials - count + 1)
            + (count * Math.Log(p)) + ((trials - count) * Math.Log(1 - p));
        return Math.Exp(log);
    }

    public static double LogPoisson(int count, double mean) => mean <= 0
        ? (count == 0 ? 0 : double.NegativeInfinity)
        : (count * Math.Log(mean)) - mean - SpecialFunctions.GammaLn(count + 1);

    public static double Digamma(double x) => SpecialFunctions.DiGamma(x);

    /// <summary>A root between two points of opposite sign, to the last digits (Brent).</summary>
    public static double Root(Func<double, double> function, double from, double to) =>
        MathNet.Numerics.RootFinding.Brent.FindRoot(function, from, to, 1e-15, 200);
}
