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
    private const double LeastMeasured = 200;

    /// <summary>How long each piece of work is done before it is measured: code is compiled anew after some tens of calls and some tenths of a second.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>The ratio in words.</summary>
    public string Measured => Text(Median);

    /// <summary>The quartiles in words.</summary>
    public string Spread => $"{Text(Lower)}–{Text(Upper)}, {Pairs} pairs";

    /// <summary>Compares two pieces of work on the wall clock.</summary>
    public static Ratio OfWall(Action a, Action b, int pairs) => Of(a, b, pairs, () =>
    {
        var start = Stopwatch.GetTimestamp();
        return () => Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    /// <summary>Compares two pieces of work in this process by the processor's time, which other programs do not take from.</summary>
    public static Ratio OfProcessor(Action a, Action b, int pairs) => Of(a, b, pairs, OwnTime);

    /// <summary>As <see cref="OfProcessor"/>, with the time of the processes that this one has started.</summary>
    public static Ratio OfProcessors(Action a, Action b, int pairs) => Of(a, b, pairs, () =>
    {
        var others = ProcessTree.TimeOfOthers;
        var own = OwnTime();
        return () => own() + (ProcessTree.TimeOfOthers - others).TotalMilliseconds;
    });

    private static Func<double> OwnTime()
    {
        var start = Environment.CpuUsage.TotalTime;
        return () => (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static Ratio Of(Action a, Action b, int pairs, Func<Func<double>> startClock)
    {
        var (timesA, timesB) = (Times(a), Times(b));
        var ratios = Enumerable.Range(0, pairs).Select(_ => One(a, timesA) / One(b, timesB)).Order().ToList();
        return new Ratio(ratios[pairs / 2], ratios[pairs / 4], ratios[pairs * 3 / 4], pairs);

        double One(Action work, int times)
        {
            var read = startClock();
            for (var i = 0; i < times; i++)
            {
                work();
            }

            return Math.Max(1e-6, read()) / times;
        }

        // Warms up until the compiler has made its final code of the work, then finds how often it must be repeated to be measured.
        int Times(Action work)
        {
            var start = Stopwatch.GetTimestamp();
            do
            {
                One(work, 3);
            }
            while (Stopwatch.GetElapsedTime(start) < WarmUp);

            return Math.Max(1, (int)Math.Ceiling(LeastMeasured / One(work, 2)));
        }
    }

    private static string Text(double value) => value.ToString(value < 20 ? "0.00" : "0", CultureInfo.InvariantCulture);
}
