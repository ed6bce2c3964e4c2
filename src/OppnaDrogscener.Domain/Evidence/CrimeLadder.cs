using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// The decision ladder of methods.md A.22 read on a case, each step with its figures. The outcome is the table; the steps
/// are never added up to a score.
/// </summary>
public sealed class CrimeLadder
{
    /// <summary>The share of the offences that the shortest window of the week shall hold.</summary>
    private const double WindowShare = 0.6;

    /// <summary>References that are wanted.</summary>
    private const int References = 2;

    /// <summary>Fewer common months say nothing of persistence, and season does not cancel.</summary>
    private const int FewestMonths = 12;

    private const int ShownRows = 5;

    private readonly PlaceEvidence evidence;
    private readonly CrimeSeries series;
    private readonly IReadOnlyList<Comparison> comparisons;
    private readonly DecisionLadder ladder;

    private CrimeLadder(PlaceEvidence evidence)
    {
        this.evidence = evidence;
        series = CrimeSeries.Of(evidence);
        comparisons = Comparison.All(series);
        var mix = LadderFigures.Mix(evidence);
        var steady = comparisons.FirstOrDefault(comparison => comparison.PlaceCounts.Count >= FewestMonths);
        var trend = LadderFigures.Trend(series.Place);
        var window = evidence.Hours is { } hours ? ShortestWindow.OfWeek(hours.Matrix, WindowShare) : (Computed<WeekCoverage>?)null;
        var kinds = LadderFigures.Kinds(evidence);
        ladder = DecisionLadder.Read(new LadderEvidence
        {
            Place = series.Place?.Counts,
            References = [.. comparisons.Select(comparison => comparison.Ratio)],
            Mix = mix?.Quotient,
            Persistence = steady?.Persistence,
            Trend = trend,
            Window = window,
            Kinds = kinds,
        });
        Lines =
        [
            Line(LadderStep.Volume, LadderFigures.Volume(series.Place)),
            Cautious(Line(LadderStep.Relative, LadderFigures.Relative(comparisons))),
            Line(LadderStep.Mix, LadderFigures.Of(mix)),
            Line(LadderStep.Persistence, LadderFigures.Of(steady)),
            Modest(Line(LadderStep.Direction, LadderFigures.Of(trend, series.Place))),
            Modest(Line(LadderStep.Time, LadderFigures.Of(window))),
            Line(LadderStep.Kind, LadderFigures.Of(kinds)),
        ];
    }

    /// <summary>The seven steps in order.</summary>
    public IReadOnlyList<LadderLine> Lines { get; }

    /// <summary>The line of a step.</summary>
    public LadderLine this[LadderStep step] => Lines.Single(line => line.Step == step);

    /// <summary>JSON paths of the facts used.</summary>
    public IReadOnlyList<string> Facts =>
    [
        evidence.HasIncidents ? "$.facts.crime.incidents" : "$.facts.crime.monthlyCounts", "$.facts.crime.areas", "$.facts.crime.targetedOffences",
    ];

    /// <summary>JSON paths of what would let the unknown steps be told.</summary>
    public IReadOnlyList<string> Missing => [.. MissingPaths().Distinct()];

    private IEnumerable<string> MissingPaths() =>
    [
        .. ladder[LadderStep.Volume].Reading == LadderReading.Missing ? [series.Place is null ? "$.facts.crime.incidents" : "$.facts.crime.from"] : Array.Empty<string>(),
        .. series.PlaceArea is null ? ["$.facts.crime.areas"] : Array.Empty<string>(),
        .. series.References.Count < References ? ["$.facts.crime.monthlyCounts"] : Unmeasured(),
        .. ladder[LadderStep.Kind].Reading == LadderReading.Missing ? Untyped() : [],
    ];

    /// <summary>The ladder of a case.</summary>
    public static CrimeLadder Of(PlaceEvidence evidence) => new(evidence);

    /// <summary>
    /// One reference can show that the level is not raised, never that it is. A level that is counted on less than a year
    /// of common months is shown, but is never called strong.
    /// </summary>
    private LadderLine Cautious(LadderLine line)
    {
        if (line.Reading != LadderReading.Weak && comparisons.Count(comparison => comparison.Ratio.Value is not null) < References)
        {
            return line with { Reading = LadderReading.Missing, Values = [] };
        }

        return line.Reading == LadderReading.Strong && comparisons.Any(comparison => comparison.PlaceCounts.Count < FewestMonths)
            ? line with { Reading = LadderReading.Between }
            : line;
    }

    /// <summary>A handful of offences has some direction and some hours by chance alone: never called strong.</summary>
    private LadderLine Modest(LadderLine line) =>
        line.Reading == LadderReading.Strong && ladder[LadderStep.Volume].Reading != LadderReading.Strong ? line with { Reading = LadderReading.Between } : line;

    /// <summary>Areas without a number of people to count offences per.</summary>
    private IEnumerable<string> Unmeasured() => comparisons.Count >= References ? [] : evidence.Crime.Areas.Index()
        .Where(pair => pair.Item is { Role: not null, DailyVisitors: not > 0 }).Select(pair => $"$.facts.crime.areas[{pair.Index}].dailyVisitors");

    private IEnumerable<string> Untyped() => evidence.HasIncidents && evidence.Counted.Count > 0
        ? evidence.Crime.Incidents.Index().Where(pair => pair.Item.Type is null).Take(ShownRows).Select(pair => $"$.facts.crime.incidents[{pair.Index}].type")
        : ["$.facts.crime.incidents"];

    private LadderLine Line(LadderStep step, IReadOnlyList<(string, Value)> values) =>
        new(step, values.Count == 0 ? LadderReading.Missing : ladder[step].Reading, values);
}
