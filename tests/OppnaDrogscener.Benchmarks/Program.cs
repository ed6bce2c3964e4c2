using System.Diagnostics;
using System.Globalization;
using OppnaDrogscener.Benchmarks.Measuring;

namespace OppnaDrogscener.Benchmarks;

/// <summary>
/// Measures the work that docs/performance.md has goals for and prints one table. Arguments: <c>--pairs N</c> (default 15) and
/// words of the names of the benchmarks to run (default all). <c>--alone NAME ARGUMENT</c> does one piece of work in a process
/// of its own; the benchmarks start it themselves.
/// </summary>
public static class Program
{
    private const int DefaultPairs = 15;

    public static int Main(string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments is ["--alone", var name, var argument] ? Alone(name, argument) : Table(arguments);
    }

    private static int Alone(string name, string argument)
    {
        Console.WriteLine(Benchmark.Find(name).Alone(argument));
        return 0;
    }

    private static int Table(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--pairs");
        var pairs = at >= 0 ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : DefaultPairs;
        var words = arguments.Where((_, i) => at < 0 || (i != at && i != at + 1)).ToList();
        WarnIfDebug();
        Console.WriteLine(Finding.Head);
        foreach (var benchmark in Benchmark.All.Where(each => words.Count == 0 || words.Any(word => each.Name.Contains(word, StringComparison.OrdinalIgnoreCase))))
        {
            foreach (var finding in benchmark.Run(pairs))
            {
                Console.WriteLine(finding.Row);
            }
        }

        return 0;
    }

    [Conditional("DEBUG")]
    private static void WarnIfDebug() => Console.Error.WriteLine("Built for debugging: run with -c Release, else the numbers are not the product's.");
}
