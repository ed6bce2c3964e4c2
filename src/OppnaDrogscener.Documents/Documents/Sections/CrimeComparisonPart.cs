using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The place against the areas it is compared with: counts, rates and one ratio with its interval, or why there is none.</summary>
internal sealed class CrimeComparisonPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["crime-comparison"] = Compared,
        };

    private static List<Block> Compared(DocumentScope scope)
    {
        var areas = scope.Crime.Areas;
        var rows = areas.Select(area => Row(area, scope)).ToList();
        var table = scope.Table("table-comparison", "caption-comparison",
        [
            scope.Column("head-counted-area", 2.6), scope.Column("head-count", 1, CellAlignment.End), scope.Column("head-months", 1, CellAlignment.End),
            scope.Column("head-per-thousand", 1.7, CellAlignment.End), scope.Column("head-per-hectare", 1.7, CellAlignment.End),
        ], rows, scope.Source(areas.SelectMany(area => area.ImportIds)));
        return [table, .. Sentences(scope)];
    }

    private static TableRow Row(AreaCounts area, DocumentScope scope) => new(
    [
        FactWriter.Lines(scope.Write.Text(area.Area.Name, area.Path + ".name"), scope.Write.Choice("area", area.Area.Role)),
        scope.Shown.Count(area.Total),
        FactWriter.Own(SwedishText.Number(area.KnownMonths)),
        scope.Shown.Hides(area.Total) ? scope.Shown.Withheld : area.Area.Population is { } residents && area.KnownMonths > 0
            ? Figure(Rate.PerThousandResidents(area.Total, area.KnownMonths, (long)residents), scope)
            : scope.Write.Missing,
        scope.Shown.Hides(area.Total) ? scope.Shown.Withheld : area.Area.Hectares is { } hectares && area.KnownMonths > 0
            ? Figure(Rate.PerHectare(area.Total, area.KnownMonths, hectares), scope)
            : scope.Write.Missing,
    ]);

    private static IReadOnlyList<Inline> Figure(Computed<Rate> rate, DocumentScope scope) => rate.Value is { } value
        ? FactWriter.Lines(FactWriter.Own(SwedishText.Fixed(value.PerYear, 1)), FactWriter.Own($"({Interval(value.Interval)})"))
        : FactWriter.Own(scope.Words.Of("refusal", rate.Refusal!.Value));

    /// <summary>One sentence for each comparison that the check makes, over the months that both have; then what is not compared and why.</summary>
    private static IEnumerable<Block> Sentences(DocumentScope scope)
    {
        var series = CrimeSeries.Of(scope.Crime.Evidence);
        var comparisons = scope.Crime.Totals.Any(total => scope.Shown.Hides(total)) ? [] : Comparison.All(series);
        foreach (var comparison in comparisons)
        {
            yield return new Paragraph(Sentence(comparison, series.TargetedOnly, scope));
        }

        if (comparisons.Any(comparison => comparison.Per == "residents"))
        {
            yield return new Note(FactWriter.Own(scope.Words["comparison-residents-note"]));
        }
    }

    private static IReadOnlyList<Inline> Sentence(Comparison comparison, bool targetedOnly, DocumentScope scope)
    {
        var index = scope.Material.File.Facts.Crime!.Areas.ToList().IndexOf(comparison.Area);
        var name = scope.Write.Text(comparison.Area.Name, $"$.facts.crime.areas[{index}].name");
        if (comparison.Ratio.Value is not { } ratio)
        {
            return [new TextRun(scope.Words["comparison-not-possible"] + " "), .. name, new TextRun(": " + scope.Words.Of("refusal", comparison.Ratio.Refusal!.Value) + ".")];
        }

        var start = scope.Words.Fill(targetedOnly ? "comparison-targeted" : "comparison-all", ("ratio", SwedishText.Fixed(ratio.Ratio, 1)));
        var end = scope.Words.Fill("comparison-end", ("interval", Interval(ratio.MidP)), ("per", scope.Words[$"per-{comparison.Per}"]),
            ("months", SwedishText.Number(comparison.PlaceCounts.Count)));
        return [new TextRun(start + " "), .. name, new TextRun(end)];
    }

    private static string Interval(Interval interval) => SwedishText.Interval(SwedishText.Fixed(interval.Lower, 1), SwedishText.Fixed(interval.Upper, 1));
}
