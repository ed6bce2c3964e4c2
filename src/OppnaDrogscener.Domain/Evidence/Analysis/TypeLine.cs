using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>One type of offence at the place.</summary>
/// <param name="Type">The type; null where the source does not say.</param>
/// <param name="Count">Offences.</param>
/// <param name="Share">Their share of all offences at the place, with its Wilson interval (A20).</param>
/// <param name="Interval">95 % interval of the share.</param>
/// <param name="IsTargeted">Whether the monitoring is aimed at the type, as chosen before looking.</param>
public sealed record TypeLine(OffenceType? Type, long Count, double Share, Interval Interval, bool IsTargeted)
{
    /// <summary>Where offences of the type come from.</summary>
    public OffenceOrigin Origin => OffenceOrigins.Of(Type);

    /// <summary>The type's share here over its share in the area compared with (A02); null where the area has no counts of the type.</summary>
    public Computed<RateRatio>? Quotient { get; init; }

    /// <summary>Two-sided p of the quotient, adjusted for testing every type (Holm, A18); null where there is no quotient.</summary>
    public double? AdjustedP { get; init; }
}
