namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// The same numbers from the same seed for ever: a linear congruential generator (Knuth's MMIX constants) of our own, since
/// the system's may change between versions.
/// </summary>
public sealed class SeededSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>At least 0, below 1.</summary>
    public double NextShare()
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (_state >> 11) / (double)(1UL << 53);
    }

    /// <summary>At least 0, below the limit.</summary>
    public int NextBelow(int limit) => (int)(NextShare() * limit);

    /// <summary>An index, each drawn as often as its weight says.</summary>
    public int NextWeighted(IReadOnlyList<double> weights)
    {
        var left = NextShare() * weights.Sum();
        for (var i = 0; i < weights.Count; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Count - 1;
    }
}
