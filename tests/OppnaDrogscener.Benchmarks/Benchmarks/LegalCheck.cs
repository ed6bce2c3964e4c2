using System.Globalization;
using OppnaDrogscener.Benchmarks.Measuring;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>The legal check of one case under every regime, warm.</summary>
public sealed class LegalCheck : Benchmark
{
    private const int Block = 200;
    private static readonly string[] Samples = ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        foreach (var sample in Samples)
        {
            var file = SampleCases.Read(sample).File!;
            void Warm() => SampleCases.Desk.Compare(file, SampleCases.MadeOn);
            var first = Measured(Warm, Block);
            var times = Enumerable.Range(0, pairs).Select(_ => Measured(Warm, Block)).ToList();
            var milliseconds = times.Select(each => each.Milliseconds).Order().ToList();
            yield return new Finding(
                $"Legal check of {sample} in all regimes, warm", "≤ 1 ms",
                Text($"{milliseconds[pairs / 2]:0.00} ms, {times[^1].Bytes / 1000} kB"),
                Text($"{milliseconds[pairs / 4]:0.00}–{milliseconds[pairs * 3 / 4]:0.00} ms; allocated by a check after {(pairs + 1) * Block} ÷ after {Block}: {(double)times[^1].Bytes / first.Bytes:0.00}"));

            var bytes = SampleCases.Bytes(sample);
            var cold = Measured(() => SampleCases.Desk.Compare(SampleCases.Desk.Read(bytes).File!, SampleCases.MadeOn), pairs);
            yield return new Finding($"The same with reading the file and its geometry and statistics", "–", Text($"{cold.Milliseconds:0.0} ms, {cold.Bytes / 1000} kB"), Text($"mean of {pairs}"));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static (double Milliseconds, long Bytes) Measured(Action work, int times)
    {
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < times; i++)
        {
            work();
        }

        return ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / times);
    }
}
