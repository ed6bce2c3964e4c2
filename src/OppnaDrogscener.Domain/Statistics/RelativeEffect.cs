namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Relative effect size of Welsh and Farrington (Farrington, Gill, Waples &amp; Argomaniz 2007, appendix; methods B01):
/// RES = a·d ÷ (b·c) with a, b before and after at the place and c, d in the control; Var(ln RES) = V·(1/a + 1/b + 1/c + 1/d).
/// Above 1 favours the camera. The literature uses both orientations: always print the direction in words.
/// </summary>
/// <param name="Size">RES.</param>
/// <param name="StandardError">Of ln RES.</param>
/// <param name="Interval">95 % interval of RES.</param>
/// <param name="HalfAdded">A count was 0 and ½ was added to all four: not to be used as evidence, and said so.</param>
public sealed record RelativeEffect(double Size, double StandardError, Interval Interval, bool HalfAdded)
{
    /// <summary>The inflation of the variance for the sensitivity figure that is always shown.</summary>
    public const double SensitivityInflation = 2;

    /// <summary>ln RES.</summary>
    public double LogSize => Math.Log(Size);

    /// <summary>Relative incidence rate ratio, 1 ÷ RES (Wilson 2021).</summary>
    public double RateRatio => 1 / Size;

    /// <summary>Change at the place relative to the control, in per cent; −26 is a fall of 26 %.</summary>
    public double ChangePercent => (RateRatio - 1) * 100;

    /// <summary>ln RES ÷ standard error.</summary>
    public double Z => LogSize / StandardError;

    /// <summary>Two-sided p.</summary>
    public double PTwoSided => Chance.TwoSided(Z);

    /// <summary>The effect.</summary>
    /// <param name="placeBefore">a.</param>
    /// <param name="placeAfter">b.</param>
    /// <param name="controlBefore">c.</param>
    /// <param name="controlAfter">d.</param>
    /// <param name="inflation">V: the larger of 1 and φ from monthly counts; below 1 is taken as 1.</param>
    public static RelativeEffect Of(long placeBefore, long placeAfter, long controlBefore, long controlAfter, double inflation)
    {
        foreach (var count in new[] { placeBefore, placeAfter, controlBefore, controlAfter })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        }

        var halfAdded = placeBefore == 0 || placeAfter == 0 || controlBefore == 0 || controlAfter == 0;
        var added = halfAdded ? 0.5 : 0;
        var (a, b, c, d) = (placeBefore + added, placeAfter + added, controlBefore + added, controlAfter + added);
        var size = a * d / (b * c);
        var error = Math.Sqrt(Math.Max(1, inflation) * ((1 / a) + (1 / b) + (1 / c) + (1 / d)));
        return new RelativeEffect(size, error, Interval.OfRatio(Math.Log(size), error, Chance.Z95), halfAdded);
    }
}
