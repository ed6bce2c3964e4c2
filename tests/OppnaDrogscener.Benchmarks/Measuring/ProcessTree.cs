using System.Globalization;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>The processor's time of what this process has started, on Linux: a browser is many processes.</summary>
public static class ProcessTree
{
    /// <summary>The time of all that this process has started and that still runs, in steps of a hundredth of a second.</summary>
    public static TimeSpan TimeOfOthers
    {
        get
        {
            var all = Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(folder[^1])).Select(Read).OfType<Entry>().ToLookup(entry => entry.Parent);
            return TimeSpan.FromMilliseconds(10 * StepsBelow(Environment.ProcessId, all));
        }
    }

    private static long StepsBelow(int parent, ILookup<int, Entry> all) => all[parent].Sum(entry => entry.Steps + StepsBelow(entry.Process, all));

    /// <summary>The fields after the name in brackets: state, parent, …, user time, system time.</summary>
    private static Entry? Read(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            long Number(int at) => long.Parse(fields[at], CultureInfo.InvariantCulture);
            return new Entry(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture), (int)Number(1), Number(11) + Number(12));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Entry(int Process, int Parent, long Steps);
}
