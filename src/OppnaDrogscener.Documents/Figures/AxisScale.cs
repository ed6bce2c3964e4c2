namespace OppnaDrogscener.Documents.Figures;

/// <summary>Round numbers for an axis from 0 up.</summary>
internal sealed record AxisScale(double Step, double Top)
{
    private const int WantedSteps = 4;
    private static readonly double[] RoundFactors = [1, 2, 2.5, 5, 10];

    /// <summary>Marks from 0 to the top.</summary>
    public IEnumerable<double> Marks
    {
        get
        {
            for (var index = 0; index * Step <= Top + (Step / 2); index++)
            {
                yield return index * Step;
            }
        }
    }

    /// <summary>A scale of whole numbers that holds the largest value in about four steps.</summary>
    public static AxisScale For(double largest)
    {
        var raw = Math.Max(largest, 1) / WantedSteps;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        var step = Math.Max(1, RoundFactors.Select(factor => factor * magnitude).First(candidate => candidate >= raw * 0.999));
        step = Math.Ceiling(step);
        return new AxisScale(step, step * Math.Ceiling(Math.Max(largest, 1) / step));
    }
}
