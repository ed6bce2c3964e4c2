namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The decision ladder for "crime-exposed place" (methods A.22; a convention, not law). The outcome is the table of seven
/// rows and nothing else: no score, no sum, no verdict.
/// </summary>
/// <param name="Rows">One row per step, in the order of <see cref="LadderStep"/>.</param>
public sealed record DecisionLadder(IReadOnlyList<LadderRow> Rows)
{
    private const int Period = 24;
    private const int StrongVolume = 24;
    private const int WeakVolume = 10;
    private const int References = 2;
    private const double StrongRatio = 2;
    private const double StrongPersistence = 0.75;
    private const double WeakPersistence = 0.5;
    private const double Significance = 0.05;
    private const double StrongTimeShare = 1 / 3d;
    private const double WeakTimeShare = 1 / 2d;
    private const double StrongVictimShare = 0.5;
    private const double WeakVictimShare = 0.1;

    /// <summary>The row of a step.</summary>
    public LadderRow this[LadderStep step] => Rows.Single(row => row.Step == step);

    /// <summary>Reads the evidence step by step.</summary>
    public static DecisionLadder Read(LadderEvidence evidence) => new(
    [
        new LadderRow(LadderStep.Volume, Volume(evidence.Place)),
        Relative(evidence.References),
        Row(LadderStep.Mix, evidence.Mix, Mix),
        Row(LadderStep.Persistence, evidence.Persistence, Persistent),
        Row(LadderStep.Direction, evidence.Trend, Direction),
        Row(LadderStep.Time, evidence.Window, Time),
        new LadderRow(LadderStep.Kind, Kind(evidence.Kinds)),
    ]);

    /// <summary>With less than 24 months the count is only a floor: enough is enough, but too little says nothing yet.</summary>
    private static LadderReading Volume(MonthlyCounts? place) => place?.Latest(Period) switch
    {
        null => LadderReading.Missing,
        { Total: >= StrongVolume } => LadderReading.Strong,
        { Months: < Period } => LadderReading.Missing,
        { Total: < WeakVolume } => LadderReading.Weak,
        _ => LadderReading.Between,
    };

    private static LadderRow Relative(IReadOnlyList<Computed<RateRatio>> references)
    {
        var lower = references.Where(reference => reference.Value is not null).Select(reference => reference.Value!.MidP.Lower).ToList();
        var refusal = references.Select(reference => reference.Refusal).FirstOrDefault(reason => reason is not null);
        var reading = lower switch
        {
            [] => LadderReading.Missing,
            _ when lower.Exists(limit => limit <= 1) => LadderReading.Weak,
            _ when lower.Count >= References && lower.TrueForAll(limit => limit >= StrongRatio) => LadderReading.Strong,
            _ => LadderReading.Between,
        };
        return new LadderRow(LadderStep.Relative, reading, refusal);
    }

    private static LadderRow Row<T>(LadderStep step, Computed<T>? figure, Func<T, LadderReading> read)
        where T : class =>
        figure is { Value: { } value } ? new LadderRow(step, read(value)) : new LadderRow(step, LadderReading.Missing, figure?.Refusal);

    private static LadderReading Mix(LocationQuotient mix) =>
        mix.Quotient <= 1 ? LadderReading.Weak : mix.Interval.Lower > 1 ? LadderReading.Strong : LadderReading.Between;

    private static LadderReading Persistent(Persistence persistence) => persistence.FlaggedShare switch
    {
        >= StrongPersistence => LadderReading.Strong,
        < WeakPersistence => LadderReading.Weak,
        _ => LadderReading.Between,
    };

    private static LadderReading Direction(SeasonalKendall trend) =>
        trend.S < 0 && trend.PTwoSided < Significance ? LadderReading.Weak : LadderReading.Strong;

    /// <summary>A flat pattern needs sixty per cent of the week for sixty per cent of the offences; above half it is called flat.</summary>
    private static LadderReading Time(WeekCoverage window) => window.Window.TimeShare switch
    {
        <= StrongTimeShare => LadderReading.Strong,
        > WeakTimeShare => LadderReading.Weak,
        _ => LadderReading.Between,
    };

    private static LadderReading Kind((long VictimReported, long All)? kinds)
    {
        if (kinds is not { All: > 0 } counted)
        {
            return LadderReading.Missing;
        }

        return (counted.VictimReported / (double)counted.All) switch
        {
            >= StrongVictimShare => LadderReading.Strong,
            < WeakVictimShare => LadderReading.Weak,
            _ => LadderReading.Between,
        };
    }
}
