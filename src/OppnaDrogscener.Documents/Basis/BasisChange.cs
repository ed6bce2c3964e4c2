namespace OppnaDrogscener.Documents.Basis;

/// <summary>One thing that a draft no longer stands on in the same way.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Id">Act and section, check, or step and question.</param>
/// <param name="Kind">How it changed.</param>
public sealed record BasisChange(BasisPart Part, string Id, BasisChangeKind Kind)
{
    /// <summary>Its value before: a fingerprint, or the result of a check; null when added.</summary>
    public string? Before { get; init; }

    /// <summary>Its value now; null when removed.</summary>
    public string? Now { get; init; }
}
