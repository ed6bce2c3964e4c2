using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// The decision ladder of methods.md A.22: seven steps, each strong, between, weak or unknown. The thresholds are a
/// convention of ours. The outcome is the table; the steps are never added up to a score.
/// </summary>
public sealed class CrimeLadder
{
    public const string Volume = "volume";
    public const string Relative = "relative";
    public const string Mix = "mix";
    public const string Persistent = "persistence";
    public const string Direction = "direction";
    public const string Time = "time";
    public const string Kind = "kind";

    private const int StrongVolume = 24;
    private const int WeakVolume = 10;
    private const double StrongRatio = 2;
    private const double FewComparisons = 2;

    /// <summary>A yearly change that may be a thousandfold says that the counts are too few to tell a direction.</summary>
    private const double AbsurdRatio = 1000;

    private const int ShownRows = 5;

    /// <summary>Fewer months say nothing of persistence, and no level that is counted on them is strong.</summary>
    private const int FewestMonths = 12;

    private readonly PlaceEvidence evidence;
    private readonly CrimeSeries series;
    private readonly IReadOnlyList<Comparison> comparisons;

    private CrimeLadder(PlaceEvidence evidence)
    {
        this.evidence = evidence;
        series = CrimeSeries.Of(evidence);
        comparisons = Comparison.All(series);
        Steps = [VolumeStep(), RelativeStep(), MixStep(), PersistenceStep(), DirectionStep(), TimeStep(), KindStep()];
    }

    /// <summary>The seven steps in order.</summary>
    public IReadOnlyList<LadderStep> Steps { get; }

    /// <summary>JSON paths of the facts used.</summary>
    public IReadOnlyList<string> Facts =>
    [
        evidence.HasIncidents ? "$.facts.crime.incidents" : "$.facts.crime.monthlyCounts", "$.facts.crime.areas", "$.facts.crime.targetedOffences",
    ];

    /// <summary>JSON paths of what would let the unknown steps be told.</summary>
    public IReadOnlyList<string> Missing => [.. MissingPaths().Distinct()];

    private IEnumerable<string> MissingPaths() =>
    [
        .. series.Place is null ? ["$.facts.crime.incidents"] : Array.Empty<string>(),
        .. series.PlaceArea is null ? ["$.facts.crime.areas"] : Array.Empty<string>(),
        .. series.References.Count < FewComparisons ? ["$.facts.crime.monthlyCounts"] : Unmeasured(),
        .. Steps.Any(step => step is { Id: Kind, Strength: Strength.Unknown }) ? Untyped() : [],
    ];

    /// <summary>The ladder of a case.</summary>
    public static CrimeLadder Of(PlaceEvidence evidence) => new(evidence);

    /// <summary>Areas without a number of people to count offences per.</summary>
    private IEnumerable<string> Unmeasured() => comparisons.Count >= FewComparisons ? [] : evidence.Crime.Areas.Index()
        .Where(pair => pair.Item is { Role: not null, DailyVisitors: not > 0 }).Select(pair => $"$.facts.crime.areas[{pair.Index}].dailyVisitors");

    private IEnumerable<string> Untyped() => evidence.HasIncidents && evidence.Counted.Count > 0
        ? evidence.Crime.Incidents.Index().Where(pair => pair.Item.Type is null).Take(ShownRows).Select(pair => $"$.facts.crime.incidents[{pair.Index}].type")
        : ["$.facts.crime.incidents"];

    private static LadderStep Unknown(string id) => new(id, Strength.Unknown, []);

    private LadderStep VolumeStep()
    {
        if (series.Place is not { } place)
        {
            return Unknown(Volume);
        }

        var total = place.Counts.Total;
        var scaled = place.Counts.Months < CrimeSeries.LatestMonths ? total * CrimeSeries.LatestMonths / (double)place.Counts.Months : total;
        var interval = PoissonInterval.Of(total, 1, 0.95);
        var strength = total < WeakVolume || scaled < WeakVolume ? Strength.Weak : scaled >= StrongVolume ? Strength.Strong : Strength.Between;
        return new LadderStep(Volume, strength, [("count", (int)total), ("months", place.Counts.Months), .. Limits(interval, 0)]);
    }

    private LadderStep RelativeStep()
    {
        var ratios = comparisons.Select(comparison => (comparison, comparison.Ratio.Value)).Where(pair => pair.Value is not null).ToList();
        if (ratios.Count < FewComparisons)
        {
            return ratios.Any(pair => pair.Value!.MidP.Contains(1) || pair.Value.MidP.Upper < 1) ? Compared(Strength.Weak) : Unknown(Relative);
        }

        var strength = ratios.Any(pair => pair.Value!.MidP.Lower <= 1) ? Strength.Weak
            : ratios.All(pair => pair.Value!.MidP.Lower >= StrongRatio && pair.comparison.PlaceCounts.Count >= FewestMonths) ? Strength.Strong : Strength.Between;
        return Compared(strength);

        LadderStep Compared(Strength found) => new(Relative, found,
            [("comparisons", Value.List(ratios.Select(pair => (Value)new Value.Comparison(pair.comparison.Area.Name ?? pair.comparison.Area.Id!, pair.Value!.MidP.Lower, pair.Value.MidP.Upper, pair.comparison.Per, pair.comparison.PlaceCounts.Count))))]);
    }

    private LadderStep MixStep()
    {
        var targets = evidence.Crime.TargetedOffences;
        var typed = evidence.Counted.Where(incident => incident.Type is not null).ToList();
        if (targets.Count == 0 || typed.Count == 0)
        {
            return Unknown(Mix);
        }

        foreach (var area in evidence.Crime.Areas.Where(area => area.Role is not null and not AreaRole.Place))
        {
            var rows = evidence.Crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row.Count is not null).ToList();
            var all = rows.Where(row => row.Type is null).Sum(row => (long)row.Count!);
            var aimed = rows.Where(row => row.Type is { } type && targets.Contains(type)).Sum(row => (long)row.Count!);
            var quotient = all > 0 ? LocationQuotient.Compare(PlaceEvidence.Count(evidence.Targeted), PlaceEvidence.Count(typed), aimed, all).Value : null;
            if (quotient is { } found)
            {
                var strength = found.Interval.Lower > 1 ? Strength.Strong : found.Quotient <= 1 ? Strength.Weak : Strength.Between;
                return new LadderStep(Mix, strength, [("quotient", new Value.Number(found.Quotient, 1)), ("area", area.Name ?? area.Id!), .. Limits(found.Interval, 1)]);
            }
        }

        return Unknown(Mix);
    }

    private LadderStep PersistenceStep()
    {
        var found = comparisons.Where(comparison => comparison.PlaceCounts.Count >= FewestMonths)
            .Select(comparison => (comparison.Area, comparison.Persistence.Value)).FirstOrDefault(pair => pair.Value is not null);
        if (found.Value is not { } persistence)
        {
            return Unknown(Persistent);
        }

        var strength = persistence.FlaggedShare >= 0.75 ? Strength.Strong : persistence.FlaggedShare < 0.5 ? Strength.Weak : Strength.Between;
        return new LadderStep(Persistent, strength, [("flagged", persistence.Flagged), ("months", persistence.Months.Count), ("area", found.Area.Name ?? found.Area.Id!)]);
    }

    private LadderStep DirectionStep()
    {
        if (series.Place is not { } place || TrendRegression.WithSeason(place.Counts.Counts, place.Counts.Days).Value is not { } trend || trend.QuasiInterval.Upper > AbsurdRatio)
        {
            return Unknown(Direction);
        }

        var strength = trend.QuasiInterval.Upper < 1 ? Strength.Weak : Strength.Strong;
        return new LadderStep(Direction, strength, [("ratio", new Value.Number(trend.YearlyRatio, 2)), .. Limits(trend.QuasiInterval, 2)]);
    }

    private LadderStep TimeStep()
    {
        if (HourEvidence.Of(evidence).Profile is not { } profile || ShortestWindow.OfHours(profile, 0.6).Value is not { } window)
        {
            return Unknown(Time);
        }

        var strength = window.Window.TimeShare <= 1.0 / 3 ? Strength.Strong : window.Window.TimeShare > 0.5 ? Strength.Weak : Strength.Between;
        return new LadderStep(Time, strength, [("hours", HourWords.Span(window.Window)), ("share", new Value.Share(window.Share)), ("week", new Value.Share(window.Window.TimeShare))]);
    }

    /// <summary>Narcotics, weapons and traffic are found by the police, so that their number mirrors police effort.</summary>
    private LadderStep KindStep()
    {
        var typed = evidence.Counted.Where(incident => incident.Type is not null).ToList();
        if (typed.Count == 0)
        {
            return Unknown(Kind);
        }

        var reported = PlaceEvidence.Count(typed.Where(incident => incident.Type is not (OffenceType.Narcotics or OffenceType.Weapons or OffenceType.Traffic)));
        var share = reported / (double)PlaceEvidence.Count(typed);
        var strength = share >= 0.5 ? Strength.Strong : share < 0.1 ? Strength.Weak : Strength.Between;
        return new LadderStep(Kind, strength, [("share", new Value.Share(share))]);
    }

    private static (string, Value)[] Limits(Interval interval, int decimals) =>
        [("low", new Value.Number(interval.Lower, decimals)), ("high", new Value.Number(interval.Upper, decimals))];
}
