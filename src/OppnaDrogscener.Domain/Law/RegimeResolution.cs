namespace OppnaDrogscener.Domain.Law;

/// <summary>Which regime judges a case, or why none does. Exactly one of the two is set.</summary>
public sealed record RegimeResolution
{
    private RegimeResolution()
    {
    }

    /// <summary>The regime that judges; null when refused.</summary>
    public Regime? Regime { get; private init; }

    /// <summary>What the regime asks of the applicant; null when refused or when no applicant was given.</summary>
    public RegimeTrack? Track { get; private init; }

    /// <summary>Why no regime judges; null when one does.</summary>
    public RegimeRefusal? Refusal { get; private init; }

    public static RegimeResolution Found(Regime regime, RegimeTrack? track) => new() { Regime = regime, Track = track };

    internal static RegimeResolution Refused(RegimeRefusal refusal) => new() { Refusal = refusal };
}
