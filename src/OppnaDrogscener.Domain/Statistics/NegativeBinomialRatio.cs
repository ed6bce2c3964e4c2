namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The ratio of A07 with variance μ + μ²/θ and θ by maximum likelihood, alternating with the coefficients as R's glm.nb does
/// (Venables &amp; Ripley; methods A08); the standard error conditions on θ. Worth it only if φ is above 1.5 and there are at
/// least 24 months: otherwise quasi-Poisson is enough and easier to explain.
/// </summary>
/// <param name="LogRatio">b₁.</param>
/// <param name="StandardError">Of b₁, θ taken as known.</param>
/// <param name="Theta">Size of the negative binomial: the smaller, the more over-dispersed.</param>
/// <param name="Interval">95 % interval of the ratio.</param>
public sealed record NegativeBinomialRatio(double LogRatio, double StandardError, double Theta, Interval Interval)
{
    private const double LargestTheta = 1e7;

    /// <summary>exp(b₁).</summary>
    public double Ratio => Math.Exp(LogRatio);

    /// <summary>Whether the figure is worth showing: φ above 1.5 and at least 24 months.</summary>
    public static bool IsCalledFor(double phi, int months) => phi > 1.5 && months >= 24;

    /// <summary>Compares month by month; refused as <see cref="SeriesRatio.Compare"/>, and when the counts are not over-dispersed.</summary>
    public static Computed<NegativeBinomialRatio> Compare(
        IReadOnlyList<int> place, double placeExposure, IReadOnlyList<int> reference, double referenceExposure)
    {
        if (SeriesRatio.RefusalOf(place, placeExposure, reference, referenceExposure) is { } refusal)
        {
            return refusal;
        }

        int[] counts = [.. place, .. reference];
        var (theta, fit) = (double.PositiveInfinity, SeriesRatio.Fit(place, placeExposure, reference, referenceExposure, double.PositiveInfinity));
        for (var step = 0; step < 200 && fit is not null; step++)
        {
            if (ThetaOf(counts, fit.Fitted) is not { } next)
            {
                return Refusal.NotOverdispersed;
            }

            fit = SeriesRatio.Fit(place, placeExposure, reference, referenceExposure, next);
            if (fit is not null && Math.Abs(next - theta) < 1e-10 * next)
            {
                return Finished(fit, next);
            }

            theta = next;
        }

        return Refusal.NoConvergence;
    }

    private static NegativeBinomialRatio Finished(PoissonRegression fit, double theta) => new(
        fit.Coefficients[1], fit.StandardErrors[1], theta, Interval.OfRatio(fit.Coefficients[1], fit.StandardErrors[1], Chance.Z95));

    /// <summary>The root of the likelihood's slope in θ; null when it has none, which is when nothing is over-dispersed.</summary>
    private static double? ThetaOf(int[] counts, IReadOnlyList<double> means)
    {
        double Slope(double theta) => counts.Select((y, i) =>
            Chance.Digamma(y + theta) - Chance.Digamma(theta) + Math.Log(theta) + 1 - Math.Log(theta + means[i])
            - ((y + theta) / (theta + means[i]))).Sum();
        var upper = 1e-3;
        while (Slope(upper) > 0)
        {
            upper *= 2;
            if (upper > LargestTheta)
            {
                return null;
            }
        }

        return upper <= 1e-3 ? null : Chance.Root(Slope, upper / 2, upper);
    }
}
