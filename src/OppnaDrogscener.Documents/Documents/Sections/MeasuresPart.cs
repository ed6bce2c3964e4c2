using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.MethodBook;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The less intrusive measures: a table to overlook them, and each in full.</summary>
internal sealed class MeasuresPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["measures-table"] = Overview,
            ["measures-details"] = Details,
        };

    private static List<Block> Overview(DocumentScope scope)
    {
        if (scope.Facts.Measures.Count == 0 && scope.Facts.MeasuresNone == true)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["measures-none"]))];
        }

        var rows = scope.Facts.Measures.Select((measure, index) => new TableRow(
        [
            FactWriter.Lines(Name(measure, index, scope), FactWriter.Own(scope.Words[Counts(measure, scope) ? "measure-is-alternative" : "measure-is-context"])),
            FactWriter.Lines(scope.Write.Choice("measure", measure.Status), ShortPeriod(measure, scope)),
            scope.Write.Text(measure.Responsible, Path(index) + ".responsible"),
            Result(measure, index, scope),
            scope.Write.Text(measure.WhyNotEnough, Path(index) + ".whyNotEnough"),
        ])).ToList();
        return
        [
            scope.Table("table-measures", "caption-measures",
            [
                scope.Column("head-measure", 2.4), scope.Column("head-when", 1.5), scope.Column("head-who", 2.1),
                scope.Column("head-result", 2.6), scope.Column("head-why-not-enough", 2.4),
            ], rows),
        ];
    }

    private static List<Block> Details(DocumentScope scope)
    {
        var blocks = new List<Block>();
        foreach (var (index, measure) in scope.Facts.Measures.Index())
        {
            blocks.Add(new Heading(2, NameText(measure, scope), $"measure-{index + 1}") { Origin = Path(index) + ".name" });
            blocks.Add(new FactList(
            [
                scope.Fact("term-status", scope.Write.Choice("measure", measure.Status)),
                scope.Fact("term-period", Period(measure, scope)),
                scope.Fact("term-responsible", scope.Write.Text(measure.Responsible, Path(index) + ".responsible")),
                scope.Fact("term-what-was-done", scope.Write.Text(measure.Description, Path(index) + ".description")),
                scope.Fact("term-result", Result(measure, index, scope)),
                .. Computed(measure, scope),
                scope.Fact("term-why-not-enough", scope.Write.Text(measure.WhyNotEnough, Path(index) + ".whyNotEnough")),
                scope.Fact("term-cost", measure.CostSek is { } cost ? FactWriter.Own(scope.Words.Fill("kronor", ("amount", SwedishText.Number((double)cost, 2)))) : scope.Write.Missing),
                scope.Fact("term-evidence", measure.AttachmentIds.Count == 0 ? scope.Write.Missing : FactWriter.Join(", ", measure.AttachmentIds.Select(scope.Attachment))),
            ]));
        }

        return blocks.Count > 0 ? blocks : [new Paragraph(scope.Write.Missing)];
    }

    /// <summary>Counts before and after where they exist, then the effect in words.</summary>
    private static IReadOnlyList<Inline> Result(Measure measure, int index, DocumentScope scope)
    {
        var effect = Effect(measure, index, scope);
        List<IReadOnlyList<Inline>> lines = [];
        if (effect is { Before: { } before, After: { } after })
        {
            lines.Add(FactWriter.Own(scope.Words.Fill("measure-effect-counts", ("before", scope.Shown.CountText(before)), ("after", scope.Shown.CountText(after)))));
        }

        if (effect is { ControlBefore: { } controlBefore, ControlAfter: { } controlAfter })
        {
            lines.Add(FactWriter.Own(scope.Words.Fill("measure-effect-control", ("before", scope.Shown.CountText(controlBefore)), ("after", scope.Shown.CountText(controlAfter)))));
        }

        lines.Add(FactWriter.Optional(effect?.Text, Path(index) + ".effect.text"));
        var written = FactWriter.Lines(lines);
        return written.Count > 0 ? written : scope.Write.Missing;
    }

    /// <summary>What the recorded offences say around the measure's own start, where they are enough.</summary>
    private static IEnumerable<Fact> Computed(Measure measure, DocumentScope scope)
    {
        var statements = MeasureTelling.Of(scope.Crime.Evidence, measure);
        if (MeasureTelling.IsComputed(statements))
        {
            var hidden = statements.Any(statement => statement.Values.Values.Any(value => scope.Shown.Hides(value, [])));
            yield return scope.Fact("term-computed-effect", FactWriter.Own(hidden ? scope.Words["withheld-statement"] : string.Join(' ', statements.Select(scope.Analysis.Sentence))));
        }
    }

    /// <summary>Counts of the whole case, so that a withheld one is marked and not said to be missing; words as they are shown.</summary>
    private static MeasureEffect? Effect(Measure measure, int index, DocumentScope scope) =>
        scope.Material.File.Facts.Measures[index].Effect is { } whole ? whole with { Text = measure.Effect?.Text } : null;

    private static IReadOnlyList<Inline> Period(Measure measure, DocumentScope scope) =>
        scope.Write.Period(measure.From, measure.To, measure.Status == MeasureStatus.Ongoing ? "ongoing-since" : "from-day");

    /// <summary>In digits, for a narrow column.</summary>
    private static IReadOnlyList<Inline> ShortPeriod(Measure measure, DocumentScope scope) => measure.From is not { } from
        ? scope.Write.Missing
        : FactWriter.Lines(
            FactWriter.Own(measure.Status == MeasureStatus.Ongoing ? scope.Words.Fill("since-day", ("day", SwedishText.ShortDate(from))) : SwedishText.ShortDate(from)),
            measure.To is { } to && to != from ? FactWriter.Own("– " + SwedishText.ShortDate(to)) : [],
            measure is { To: null, Status: not MeasureStatus.Ongoing } ? FactWriter.Own(scope.Words["end-missing"]) : []);

    private static IReadOnlyList<Inline> Name(Measure measure, int index, DocumentScope scope) => measure.Name is null && CatalogueTitle(measure, scope) is { } title
        ? FactWriter.Own(title)
        : scope.Write.Text(measure.Name, Path(index) + ".name");

    private static string NameText(Measure measure, DocumentScope scope) => measure.Name ?? CatalogueTitle(measure, scope) ?? scope.Words["missing"];

    private static string? CatalogueTitle(Measure measure, DocumentScope scope) =>
        InCatalogue(measure, scope)?.Title;

    /// <summary>Whether the measure is aimed at the place, so that it could stand in a camera's stead.</summary>
    private static bool Counts(Measure measure, DocumentScope scope) =>
        InCatalogue(measure, scope)?.CountsAsAlternative ?? measure.CountsAsAlternative == true;

    private static CatalogueMeasure? InCatalogue(Measure measure, DocumentScope scope) =>
        measure.CatalogueId is { } id ? scope.Material.Templates.MethodBook.Measures.GetValueOrDefault(id) : null;

    private static string Path(int index) => $"$.facts.measures[{index}]";
}
