using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The place against the areas it is compared with: counts, rates and one ratio with its interval, or why there is none.</summary>
internal sealed class CrimeComparisonPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["crime-comparison"] = Comparison,
        };

    private static List<Block> Comparison(DocumentScope scope)
    {
        var areas = scope.Crime.Areas;
        var rows = areas.Select(area => Row(area, scope)).ToList();
        var table = scope.Table("table-comparison", "caption-comparison",
        [
            scope.Column("head-counted-area", 2.6), scope.Column("head-count", 1, CellAlignment.End), scope.Column("head-months", 1, CellAlignment.End),
            scope.Column("head-per-thousand", 1.7, CellAlignment.End), scope.Column("head-per-hectare", 1.7, CellAlignment.End),
        ], rows) with { Source = scope.Source(areas.SelectMany(area => area.ImportIds)) };
        return [table, .. Sentences(scope)];
    }

    private static TableRow Row(AreaCounts area, DocumentScope scope) => new(
    [
        FactWriter.Lines(scope.Write.Text(area.Area.Name, area.Path + ".name"), scope.Write.Choice("area", area.Area.Role)),
        FactWriter.Own(SwedishText.Number(area.Total)),
        FactWriter.Own(SwedishText.Number(area.KnownMonths)),
        area.Area.Population is { } residents && area.KnownMonths > 0
            ? Figure(Rate.PerThousandResidents(area.Total, area.KnownMonths, (long)residents), scope)
            : scope.Write.Missing,
        area.Area.Hectares is { } hectares && area.KnownMonths > 0
            ? Figure(Rate.PerHectare(area.Total, area.KnownMonths, hectares), scope)
            : scope.Write.Missing,
    ]);

    private static IReadOnlyList<Inline> Figure(Computed<Rate> rate, DocumentScope scope) => rate.Value is { } value
        ? FactWriter.Lines(FactWriter.Own(SwedishText.Number(value.PerYear, 1)), FactWriter.Own($"({Interval(value.Interval)})"))
        : FactWriter.Own(scope.Words.Of("refusal", rate.Refusal!.Value));

    /// <summary>
    /// One sentence for each comparable place, per hectare over the same months. Not for a whole municipality or police area: per hectare
    /// that would mostly measure forest, and residents are the wrong divisor for a square (methods A.0).
    /// </summary>
    private static IEnumerable<Block> Sentences(DocumentScope scope)
    {
        if (scope.Crime.Place is not { } place)
        {
            yield break;
        }

        foreach (var other in scope.Crime.Areas.Where(area => area.Area.Role == AreaRole.ComparablePlace))
        {
            yield return new Paragraph(Sentence(place, other, scope));
        }

        if (scope.Crime.Areas.Any(area => area.Area.Role is AreaRole.Municipality or AreaRole.LocalPoliceArea))
        {
            yield return new Note(FactWriter.Own(scope.Words["comparison-wide-area"]));
        }
    }

    private static IReadOnlyList<Inline> Sentence(AreaCounts place, AreaCounts other, DocumentScope scope)
    {
        var name = scope.Write.Text(other.Area.Name, other.Path + ".name");
        var both = place.Months.Zip(other.Months).Where(pair => pair.First.Count is not null && pair.Second.Count is not null).ToList();
        if (place.Area.Hectares is not { } here || other.Area.Hectares is not { } there || both.Count == 0)
        {
            return [new TextRun(scope.Words["comparison-not-possible-start"] + " "), .. name, new TextRun(" " + scope.Words["comparison-no-exposure"])];
        }

        var ratio = RateRatio.Compare(both.Sum(pair => (long)pair.First.Count!), here * both.Count, both.Sum(pair => (long)pair.Second.Count!), there * both.Count);
        return ratio.Value is { } value
            ? [new TextRun(scope.Words.Fill("comparison-ratio", ("ratio", SwedishText.Number(value.Ratio, 1)), ("interval", Interval(value.MidP))) + " "), .. name, new TextRun(". " + scope.Words.Fill("comparison-months", ("months", SwedishText.Number(both.Count))))]
            : [new TextRun(scope.Words["comparison-not-possible-start"] + " "), .. name, new TextRun(": " + scope.Words.Of("refusal", ratio.Refusal!.Value))];
    }

    private static string Interval(Interval interval) => SwedishText.Interval(SwedishText.Number(interval.Lower, 1), SwedishText.Number(interval.Upper, 1));
}
