using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>What a check needs to know beside the case, the regime and the law date.</summary>
public sealed record Surroundings
{
    /// <summary>All regimes, for clocks that run from one into the next.</summary>
    public required RegimeCatalog Regimes { get; init; }

    /// <summary>For each measure of the catalogue: whether it counts as a less intrusive alternative to a camera.</summary>
    public required IReadOnlyDictionary<string, bool> MeasureCountsAsAlternative { get; init; }

    /// <summary>For each measure of the catalogue: what it is called.</summary>
    public required IReadOnlyDictionary<string, string> MeasureTitles { get; init; }
}
