using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The crime at the place in words, numbers and charts, each number with its source.</summary>
internal sealed class CrimePart : DocumentPart
{
    private const string Root = "$.facts.crime";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["crime-facts"] = Facts,
            ["crime-description"] = scope => UserText.Paragraphs(scope.Facts.Crime?.Description, Root + ".description", scope),
            ["crime-by-type"] = ByType,
            ["crime-by-month"] = ByMonth,
            ["crime-unreported"] = scope => UserText.Paragraphs(scope.Facts.Crime?.Unreported, Root + ".unreported", scope),
            ["crime-left-out"] = LeftOut,
            ["crime-month-table"] = MonthTable,
            ["crime-sources"] = Sources,
        };

    private static List<Block> Facts(DocumentScope scope)
    {
        var crime = scope.Facts.Crime;
        var targeted = crime?.TargetedOffences ?? [];
        return
        [
            new FactList(
            [
                scope.Fact("term-crime-period", scope.Write.Period(crime?.From, crime?.To, "from-day")),
                scope.Fact("term-targeted", targeted.Count == 0
                    ? scope.Write.Missing
                    : FactWriter.Own(SwedishText.Capitalised(scope.Write.Enumeration([.. targeted.Select(type => scope.Words.Of("offence", type).ToLower(SwedishText.Culture))])))),
                scope.Fact("term-crime-total", scope.Crime.Place is { } place
                    ? FactWriter.Own(scope.Words.Fill("crime-total", ("total", scope.Shown.CountText(place.Total)), ("months", SwedishText.Number(place.KnownMonths))))
                    : scope.Write.Missing),
            ]),
        ];
    }

    private static List<Block> ByType(DocumentScope scope)
    {
        var types = scope.Crime.ByType();
        var total = types.Sum(row => row.Count);
        var targeted = scope.Facts.Crime?.TargetedOffences ?? [];
        var hidden = scope.Shown.HiddenOf([.. types.Select(row => (double)row.Count)]);
        List<TableRow> rows = [.. types.Select((row, i) => new TableRow(
        [
            FactWriter.Own(row.Type is { } type ? scope.Words.Of("offence", type) : scope.Words["offence-unknown"]),
            hidden.Contains(i) ? scope.Shown.Withheld : FactWriter.Own(SwedishText.Number(row.Count)),
            hidden.Contains(i) ? scope.Shown.Withheld : FactWriter.Own(SwedishText.Percent(row.Count / (double)Math.Max(1, total))),
            FactWriter.Own(row.Type is { } kind && targeted.Contains(kind) ? scope.Words["yes"] : scope.Words["no"]),
        ]))];
        if (rows.Count > 0)
        {
            rows.Add(new TableRow([FactWriter.Own(scope.Words["offence-all"]), scope.Shown.Count(total), FactWriter.Own(SwedishText.Percent(1)), []], IsTotal: true));
        }

        var table = scope.Table("table-crime-types", "caption-crime-types",
        [
            scope.Column("head-offence", 3), scope.Column("head-count", 1, CellAlignment.End), scope.Column("head-share", 1, CellAlignment.End), scope.Column("head-targeted", 1.6),
        ], rows, scope.Source(scope.Crime.TypeImports()));
        return hidden.Count == 0 ? [table] : [table, new Note(FactWriter.Own(scope.Words["withheld-note"]))];
    }

    private static List<Block> ByMonth(DocumentScope scope)
    {
        var areas = scope.Crime.Areas.Where(area => area.KnownMonths * 2 >= area.Months.Count && area.KnownMonths > 0).ToList();
        if (areas.Count == 0)
        {
            return [new Paragraph([new TextRun(scope.Words["crime-by-month-missing"] + " "), .. scope.Write.Missing])];
        }

        if (!areas.All(area => PublicMonths.ShowsEveryMonth(area, scope)))
        {
            return [new Paragraph(FactWriter.Own(scope.Words["withheld-months"]))];
        }

        List<MonthlySeries> series = [.. areas.Select(area => new MonthlySeries(area.Area.Name ?? RoleOf(area, scope), area.Months, area.Path + ".name"))];
        var leftOut = scope.Crime.Areas.Except(areas).Select(area => area.Area.Name ?? RoleOf(area, scope)).ToList();
        return
        [
            new Figure(MonthlyChart.Draw(series), scope.Number.Figure(scope.Words["caption-months"]), new ChartDescription(scope.Words).Monthly(series), "figure-months"),
            new Note(scope.Source(areas.SelectMany(area => area.ImportIds))),
            .. leftOut.Count == 0 ? Array.Empty<Block>() : [new Note(FactWriter.Own(scope.Words.Fill("months-left-out", ("areas", scope.Write.Enumeration(leftOut)))))],
        ];
    }

    /// <summary>What is in the list of offences but not counted, and why.</summary>
    private static List<Block> LeftOut(DocumentScope scope)
    {
        var evidence = scope.Crime.Evidence;
        (string Key, int Count)[] left =
        [
            ("left-out-area", evidence.OutsideArea.Count), ("left-out-period", evidence.OutsidePeriod.Count), ("left-out-unplaced", evidence.Unplaced.Count),
        ];
        return !evidence.HasIncidents
            ? []
            : [new Paragraph(FactWriter.Own(string.Join(' ', left.Where(one => one.Count > 0).Select(one => scope.Words.Fill(one.Key, ("count", scope.Shown.CountText(one.Count))))
                .Prepend(scope.Words.Fill("left-out-counted", ("count", scope.Shown.CountText(evidence.Counted.Count)))))))];
    }

    private static List<Block> MonthTable(DocumentScope scope)
    {
        var areas = scope.Crime.Areas.Where(area => area.KnownMonths > 0).Take(4).ToList();
        if (areas.Count == 0)
        {
            return [new Paragraph(scope.Write.Missing)];
        }

        List<TableRow> rows = PublicMonths.Rows(areas, scope);
        rows.Add(new TableRow([FactWriter.Own(scope.Words["total"]), .. areas.Select(area => scope.Shown.Count(area.Total))], IsTotal: true));
        var table = scope.Table("table-months", "caption-month-table",
            [scope.Column("head-month", 1.4), .. areas.Select(area => new TableColumn(area.Area.Name ?? RoleOf(area, scope), 1.4, CellAlignment.End))], rows,
            scope.Source(areas.SelectMany(area => area.ImportIds)));
        return scope.Shown.IsPublic ? [table, new Note(FactWriter.Own(scope.Words["withheld-note"]))] : [table];
    }

    private static List<Block> Sources(DocumentScope scope)
    {
        var rows = (scope.Facts.Crime?.Imports ?? []).Index().Select(pair => SourceRow(pair.Item, $"{Root}.imports[{pair.Index}]", scope)).ToList();
        return
        [
            scope.Table("table-sources", "caption-sources",
            [
                scope.Column("head-system", 2.4), scope.Column("head-file", 3.2), scope.Column("head-extracted", 2), scope.Column("head-kind", 1.4),
            ], rows),
        ];
    }

    private static TableRow SourceRow(CrimeImport import, string path, DocumentScope scope) => new(
    [
        FactWriter.Lines(scope.Write.Text(import.System, path + ".system"), FactWriter.Optional(import.ReferenceNumber, path + ".referenceNumber")),
        FactWriter.Lines(scope.Write.Text(import.FileName, path + ".fileName"), FactWriter.Optional(Breakable(import.Sha256), path + ".sha256"), RowsOf(import, scope), ChosenBy(import, path, scope)),
        FactWriter.Lines(scope.Write.Day(import.ExtractedOn), FactWriter.Optional(import.ExtractedBy, path + ".extractedBy")),
        import.Constructed is { } constructed ? FactWriter.Own(scope.Words[constructed ? "source-constructed" : "source-real"]) : scope.Write.Missing,
    ]);

    /// <summary>How many rows the file has and how many are used; never in a public version, where the rest may tell a small number.</summary>
    private static IReadOnlyList<Inline> RowsOf(CrimeImport import, DocumentScope scope) => import is { RowsRead: { } read, RowsUsed: { } used } && !scope.Shown.IsPublic
        ? FactWriter.Own(scope.Words.Fill("source-rows", ("read", SwedishText.Number(read)), ("used", SwedishText.Number(used))))
        : [];

    /// <summary>The streets and areas of the file that its rows were chosen by.</summary>
    private static IReadOnlyList<Inline> ChosenBy(CrimeImport import, string path, DocumentScope scope) => import.ChosenBy.Count == 0 ? []
        : [new TextRun(scope.Words["source-chosen"] + " "), .. FactWriter.Join(", ", import.ChosenBy.Select((place, at) => FactWriter.Optional(place, $"{path}.chosenBy[{at}]")))];

    /// <summary>A checksum in groups of sixteen, so that it can break into lines.</summary>
    public static string? Breakable(string? checksum) => checksum is null ? null : string.Join(' ', checksum.Chunk(16).Select(part => new string(part)));

    private static string RoleOf(AreaCounts area, DocumentScope scope) => area.Area.Role is { } role ? scope.Words.Of("area", role) : scope.Words["missing"];
}
