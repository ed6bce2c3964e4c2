namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>What a county board has written of a case: what its letters and decisions are made of, besides the case itself.</summary>
public sealed record BoardMatter
{
    /// <summary>The name of the board.</summary>
    public required string Board { get; init; }

    /// <summary>The administrative court that tries appeals against the board's decisions; null when it is not known.</summary>
    public string? Court { get; init; }

    /// <summary>The diary number (diarienummer).</summary>
    public required string Diary { get; init; }

    /// <summary>The day the application came.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The number of the version that is judged.</summary>
    public required int Version { get; init; }

    /// <summary>SHA-256 of that version's case file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The request, for a letter that asks for a supplement; else null.</summary>
    public SupplementMatter? Supplement { get; init; }

    /// <summary>The decision, for a decision; else null.</summary>
    public DecisionMatter? Decision { get; init; }
}
