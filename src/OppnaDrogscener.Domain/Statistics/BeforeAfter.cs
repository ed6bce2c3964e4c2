namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Counts of one area before and after a start.</summary>
/// <param name="Before">Offences in the period before; zero or more.</param>
/// <param name="After">Offences in the period after; zero or more.</param>
public readonly record struct BeforeAfter(long Before, long After)
{
    /// <summary>Offences in the period before.</summary>
    public long Before { get; } = Before >= 0 ? Before : throw new ArgumentOutOfRangeException(nameof(Before), Before, "A count is zero or more.");

    /// <summary>Offences in the period after.</summary>
    public long After { get; } = After >= 0 ? After : throw new ArgumentOutOfRangeException(nameof(After), After, "A count is zero or more.");
}
