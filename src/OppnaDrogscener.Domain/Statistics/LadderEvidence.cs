namespace OppnaDrogscener.Domain.Statistics;

/// <summary>What the ladder reads. Anything may be missing; a missing part makes its row "missing", never "weak".</summary>
public sealed record LadderEvidence
{
    /// <summary>Offences at the place by month, inside area, period and purpose.</summary>
    public MonthlyCounts? Place { get; init; }

    /// <summary>The place against each reference: two are wanted, the rest of the municipality and comparable places.</summary>
    public IReadOnlyList<Computed<RateRatio>> References { get; init; } = [];

    /// <summary>The offence that the camera is aimed at.</summary>
    public Computed<LocationQuotient>? Mix { get; init; }

    /// <summary>Months clearly above the reference.</summary>
    public Computed<Persistence>? Persistence { get; init; }

    /// <summary>The trend over whole years.</summary>
    public Computed<SeasonalKendall>? Trend { get; init; }

    /// <summary>The shortest weekly window that covers 60 % (<see cref="ShortestWindow.OfWeek"/>).</summary>
    public Computed<WeekCoverage>? Window { get; init; }

    /// <summary>Offences reported by victims and others, of all; the rest is found by the police themselves.</summary>
    public (long VictimReported, long All)? Kinds { get; init; }
}
