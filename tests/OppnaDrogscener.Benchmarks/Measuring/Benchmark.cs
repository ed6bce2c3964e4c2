namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>Work with a goal. A class in <c>Benchmarks/</c> that derives from this is found by its type and needs no other line.</summary>
public abstract class Benchmark
{
    /// <summary>Every benchmark, by name.</summary>
    public static IReadOnlyList<Benchmark> All { get; } =
    [
        .. typeof(Benchmark).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Benchmark)) && !type.IsAbstract)
            .Select(type => (Benchmark)Activator.CreateInstance(type)!)
            .OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal),
    ];

    /// <summary>The name of the class.</summary>
    public string Name => GetType().Name;

    /// <summary>The benchmark of a name.</summary>
    public static Benchmark Find(string name) => All.Single(benchmark => benchmark.Name == name);

    /// <summary>Measures and tells.</summary>
    /// <param name="pairs">How many pairs A B a ratio is the median of.</param>
    public abstract IEnumerable<Finding> Run(int pairs);

    /// <summary>One piece of the work in a process of its own, for memory and for what is decided when a process starts.</summary>
    /// <param name="argument">Which piece.</param>
    /// <returns>One line.</returns>
    public virtual string Alone(string argument) => throw new NotSupportedException($"{Name} has no work to do alone.");
}
