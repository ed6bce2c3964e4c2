namespace OppnaDrogscener.Domain.Law;

/// <summary>A dated version of an act. It says only what differs from the versions before it.</summary>
public sealed record LawVersion
{
    /// <summary>First day that the version applies, inclusive. For acts older than the modelled period: the first day that we model.</summary>
    public required DateOnly InForce { get; init; }

    /// <summary>The amending act's number, or the act's own for the first version.</summary>
    public required string AmendedBy { get; init; }

    /// <summary>Link to the source that was read.</summary>
    public required string Source { get; init; }

    /// <summary>The day a person last read the source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>How sure the date of entry into force and the description are.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What changed and the transitional rules, in our own words, Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>The sections that this version brings or rewrites, by key.</summary>
    public required IReadOnlyDictionary<string, LawSection> Sections { get; init; }

    /// <summary>Keys of sections that cease with this version.</summary>
    public required IReadOnlyList<string> Ceases { get; init; }
}
