namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The smallest fall that an evaluation could see, at 80 % power and two-sided 5 % (methods B05):
/// ratio = exp(−(1.960 + 0.842)·√(V·(2/a + 2/c))). Cameras' pooled effects are 14–20 % (the National Council for Crime Prevention, 2018): say before the start when
/// the evaluation cannot answer.
/// </summary>
/// <param name="RateRatio">The ratio that could just be seen.</param>
public sealed record DetectableChange(double RateRatio)
{
    private const double Power = 0.8;

    /// <summary>The same as a fall in per cent.</summary>
    public double ReductionPercent => (1 - RateRatio) * 100;

    /// <summary>The smallest fall. Refused when nothing is expected in the place or the control.</summary>
    /// <param name="place">Offences expected at the place per period.</param>
    /// <param name="control">Offences expected in the control per period.</param>
    /// <param name="inflation">V: the larger of 1 and φ; below 1 is taken as 1.</param>
    public static Computed<DetectableChange> Of(double place, double control, double inflation) => !(place > 0) || !(control > 0)
        ? Refusal.NothingCounted
        : new DetectableChange(Math.Exp(
            -(Chance.Z95 + Chance.NormalQuantile(Power)) * Math.Sqrt(Math.Max(1, inflation) * ((2 / place) + (2 / control)))));
}
