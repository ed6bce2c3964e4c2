namespace OppnaDrogscener.Domain.Log;

/// <summary>The end of a chain. Kept apart from the events, so that a cut-off end is seen.</summary>
/// <param name="Sequence">Number of the last event; 0 when nothing has happened.</param>
/// <param name="Hash">Its hash; <see cref="NoHash"/> when nothing has happened.</param>
public readonly record struct ChainHead(int Sequence, string Hash)
{
    /// <summary>What stands for a hash before the first event.</summary>
    public static string NoHash { get; } = new('0', 64);

    /// <summary>The head of a chain without events.</summary>
    public static ChainHead None { get; } = new(0, NoHash);
}
