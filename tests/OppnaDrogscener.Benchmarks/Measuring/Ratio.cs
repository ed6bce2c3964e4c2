using System.Diagnostics;
using System.Globalization;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>How many times longer A takes than B: the median of pairs A B A B …, so that what else the machine does falls on both.</summary>
/// <param name="Median">A ÷ B.</param>
/// <param name="Lower">The lower quartile of the pairs.</param>
/// <param name="Upper">The upper quartile of the pairs.</param>
/// <param name="Pairs">How many pairs.</param>
public sealed record Ratio(double Median, double Lower, double Upper, int Pairs)
{
    /// <summary>Below this a piece of work is repeated, so that the clock's steps do not count. Milliseconds.</summary>
    private const double LeastMeasured = 20;

    /// <summary>The ratio in words.</summary>
    public string Measured => Text(Median);

    /// <summary>The quartiles in words.</summary>
    public string Spread => $"{Text(Lower)}–{Text(Upper)}, {Pairs} pairs";

    /// <summary>Compares two pieces of work on the wall clock.</summary>
    public static Ratio OfWall(Action a, Action b, int pairs) => Of(a, b, pairs, Stopwatch.GetTimestamp, ticks => Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds);

    /// <summary>Compares two pieces of work in this process by the processor's time, which other programs do not take from.</summary>
    public static Ratio OfProcessor(Action a, Action b, int pairs) =>
        Of(a, b, pairs, () => Environment.CpuUsage.TotalTime.Ticks, ticks => TimeSpan.FromTicks(ticks).TotalMilliseconds);

    private static Ratio Of(Action a, Action b, int pairs, Func<long> clock, Func<long, double> milliseconds)
    {
        var (timesA, timesB) = (Times(a), Times(b));
        var ratios = Enumerable.Range(0, pairs).Select(_ => One(a, timesA) / One(b, timesB)).Order().ToList();
        return new Ratio(ratios[pairs / 2], ratios[pairs / 4], ratios[pairs * 3 / 4], pairs);

        double One(Action work, int times)
        {
            var before = clock();
            for (var i = 0; i < times; i++)
            {
                work();
            }

            return Math.Max(1e-6, milliseconds(clock() - before)) / times;
        }

        // Warms up, then finds how often the work must be repeated to be measured.
        int Times(Action work)
        {
            One(work, 3);
            return Math.Max(1, (int)Math.Ceiling(LeastMeasured / One(work, 2)));
        }
    }

    private static string Text(double value) => value.ToString(value < 20 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
