using MathNet.Numerics.LinearAlgebra;

namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Log-linear Poisson regression with offsets by iteratively reweighted least squares, iterated until the coefficients stand
/// still at 1e-13 (R's default of 1e-8 changes φ in the seventh digit). φ = Pearson X² ÷ (n − p). With a negative binomial
/// size θ the variance is μ + μ²/θ.
/// </summary>
internal sealed record PoissonRegression(IReadOnlyList<double> Coefficients, IReadOnlyList<double> StandardErrors, double Phi, IReadOnlyList<double> Fitted)
{
    private const int MostSteps = 100;

    /// <summary>φ for the standard errors: never below 1.</summary>
    public double Inflation => Math.Max(1, Phi);

    /// <param name="rows">One row of regressors per count, the constant included.</param>
    /// <param name="offsets">Logarithms of the exposures.</param>
    /// <param name="counts">What was counted.</param>
    /// <param name="size">θ of the negative binomial; positive infinity for Poisson.</param>
    /// <returns>The fit, or null when it does not converge.</returns>
    public static PoissonRegression? Fit(
        IReadOnlyList<double[]> rows, IReadOnlyList<double> offsets, IReadOnlyList<int> counts, double size = double.PositiveInfinity)
    {
        var design = Matrix<double>.Build.DenseOfRowArrays(rows);
        var eta = Vector<double>.Build.Dense(counts.Count, i => Math.Log(counts[i] + 0.1));
        var beta = Vector<double>.Build.Dense(design.ColumnCount);
        for (var step = 0; step < MostSteps; step++)
        {
            var mean = eta.PointwiseExp();
            var weights = mean.Map(m => m / (1 + (m / size)));
            var working = Vector<double>.Build.Dense(counts.Count, i => eta[i] - offsets[i] + ((counts[i] - mean[i]) / mean[i]));
            if (Solve(Weighted(design, weights), design.TransposeThisAndMultiply(weights.PointwiseMultiply(working))) is not { } next)
            {
                return null;
            }

            eta = design.Multiply(next) + Vector<double>.Build.DenseOfEnumerable(offsets);
            var moved = (next - beta).InfinityNorm();
            beta = next;
            if (!double.IsFinite(moved) || moved > 1e6)
            {
                return null;
            }

            if (moved < 1e-13 * (1 + beta.InfinityNorm()))
            {
                return Finished(design, beta, eta.PointwiseExp(), counts, size);
            }
        }

        return null;
    }

    /// <summary>
    /// Null when the information is singular: counts that are nought in all but a few months have no finite slope, and the
    /// iteration runs away towards it. The library tells only by throwing.
    /// </summary>
    private static Vector<double>? Solve(Matrix<double> information, Vector<double> right)
    {
        try
        {
            return information.Cholesky().Solve(right);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static PoissonRegression? Finished(
        Matrix<double> design, Vector<double> beta, Vector<double> mean, IReadOnlyList<int> counts, double size)
    {
        var covariance = Weighted(design, mean.Map(m => m / (1 + (m / size)))).Inverse();
        var errors = covariance.Diagonal().Select(Math.Sqrt).ToArray();
        if (!errors.All(double.IsFinite))
        {
            return null;
        }

        var pearson = counts.Select((count, i) => (count - mean[i]) * (count - mean[i]) / (mean[i] + (mean[i] * mean[i] / size))).Sum();
        return new PoissonRegression(
            beta.ToArray(),
            errors,
            pearson / (counts.Count - design.ColumnCount),
            mean.ToArray());
    }

    private static Matrix<double> Weighted(Matrix<double> design, Vector<double> weights) =>
        design.TransposeThisAndMultiply(Matrix<double>.Build.Dense(design.RowCount, design.ColumnCount, (i, j) => weights[i] * design[i, j]));
}
