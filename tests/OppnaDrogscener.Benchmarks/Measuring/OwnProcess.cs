using System.Diagnostics;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>Starts this program again for one piece of work.</summary>
public static class OwnProcess
{
    /// <summary>What <see cref="Benchmark.Alone"/> of a benchmark says in a process of its own.</summary>
    /// <param name="benchmark">Whose work.</param>
    /// <param name="argument">Which piece.</param>
    /// <param name="environment">Variables that differ from those of this process.</param>
    public static string Run(Benchmark benchmark, string argument, params (string Name, string Value)[] environment)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(environment);
        var start = new ProcessStartInfo("dotnet", [typeof(OwnProcess).Assembly.Location, "--alone", benchmark.Name, argument]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{benchmark.Name} {argument} ended with {process.ExitCode}.");
    }

    /// <summary>The most memory that this process has had, in megabytes (10⁶ bytes).</summary>
    public static double PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1e6;
        }
    }
}
