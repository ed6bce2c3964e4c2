using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Evidence.Analysis;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>How the figures on crime were reached: each part of the analysis with its figure, its tables and what to bear in mind.</summary>
internal sealed class CrimeAnalysisPart : DocumentPart
{
    /// <summary>Columns that need more or less room than a number does.</summary>
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["area"] = 2, ["per"] = 1.2, ["type"] = 1.7, ["origin"] = 2.4, ["rule"] = 1.5, ["wanted"] = 0.8, ["window"] = 2.2, ["share"] = 0.8, ["week"] = 0.9,
        ["people"] = 1.3, ["per-thousand"] = 1.3, ["evidence"] = 1.2,
    };

    /// <summary>Sentences that explain a table, and stand only where it does.</summary>
    private static readonly HashSet<string> OfTables = ["mix-tested-chosen", "mix-tested-all"];

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["analysis-summary"] = scope => Part("summary", scope),
            ["analysis-level"] = Level,
            ["analysis-mix"] = Mix,
            ["analysis-course"] = scope => Part("course", scope),
            ["analysis-hours"] = Hours,
            ["analysis-caveats"] = Caveats,
        };

    private static List<Block> Level(DocumentScope scope) =>
    [
        .. HasSmallMonths(scope) ? [] : Drawn(new AnalysisFigures(scope.Crime.Analysis, scope.Words).Months(), HasBand(scope) ? "caption-months-band" : "caption-months-alone", "figure-months-band", scope),
        .. Of("level", scope) is null && scope.Crime.Analysis.Series.Place is not null ? [] : Part("level", scope),
    ];

    private static List<Block> Mix(DocumentScope scope)
    {
        var small = scope.Shown.HiddenOf([.. scope.Crime.Analysis.Types.Lines.Select(line => (double)line.Count)]).Count > 0;
        return [.. small ? [] : Drawn(new AnalysisFigures(scope.Crime.Analysis, scope.Words).Types(), "caption-type-bars", "figure-types", scope), .. Part("mix", scope)];
    }

    /// <summary>The figure of weekdays and hours shows single offences, and never stands in a public version.</summary>
    private static List<Block> Hours(DocumentScope scope) =>
    [
        .. scope.Shown.IsPublic ? [] : Drawn(new AnalysisFigures(scope.Crime.Analysis, scope.Words).Hours(), "caption-analysis-hours", "figure-analysis-hours", scope),
        .. Part("hours", scope),
    ];

    private static bool HasBand(DocumentScope scope) => scope.Crime.Analysis.Comparisons.Any(comparison => comparison.Persistence.Value is not null);

    private static List<Block> Caveats(DocumentScope scope) => Of("caveats", scope) is { } part
        ? [new ListBlock(false, [.. part.Statements.Select(statement => (IReadOnlyList<Block>)[Sentence(statement, scope)])])]
        : [new Paragraph(scope.Write.Missing)];

    /// <summary>Sentences and tables; in a public version no table, since its cells together tell small numbers, and no sentence that tells one.</summary>
    private static List<Block> Part(string id, DocumentScope scope)
    {
        if (Of(id, scope) is not { } part)
        {
            return [new Paragraph(scope.Write.Missing)];
        }

        List<Block> sentences = [.. part.Statements.Where(statement => !scope.Shown.IsPublic || !OfTables.Contains(statement.Key)).Select(statement => Sentence(statement, scope)).DistinctBy(paragraph => string.Concat(paragraph.Inlines.OfType<TextRun>().Select(run => run.Text)))];
        return scope.Shown.IsPublic ? sentences : [.. sentences, .. part.Tables.Select(table => Table(table, scope))];
    }

    private static AnalysisPart? Of(string id, DocumentScope scope) => AnalysisTelling.Of(scope.Crime.Analysis, id);

    private static Paragraph Sentence(Statement statement, DocumentScope scope) => new(FactWriter.Own(
        statement.Values.Values.Any(value => scope.Shown.Hides(value, scope.Crime.Totals)) ? scope.Words["withheld-statement"] : scope.Analysis.Sentence(statement)));

    private static Table Table(AnalysisTable table, DocumentScope scope) => new(scope.Number.Table(scope.Analysis.Caption(table)), "table-analysis-" + table.Id,
        [.. table.Columns.Select((column, index) => new TableColumn(scope.Analysis.Column(column), Weights.GetValueOrDefault(column, 1), index > 0 && table.Rows.All(row => IsNumber(row[index])) ? CellAlignment.End : CellAlignment.Start))],
        [.. table.Rows.Select(row => new TableRow([.. row.Select(cell => FactWriter.Own(scope.Analysis.Cell(cell)))]))]);

    private static bool IsNumber(Value cell) => cell is Value.Number or Value.Measured or Value.Share or Value.Range or Value.ShareRange or Value.Probability or Value.Words { Content.Length: 1 };

    private static bool HasSmallMonths(DocumentScope scope) =>
        scope.Crime.Analysis.Series.Place is { } place && scope.Shown.HiddenOf([.. place.Counts.Counts.Select(count => (double)count)]).Count > 0;

    private static IEnumerable<Block> Drawn((Drawing Drawing, string Description)? figure, string caption, string id, DocumentScope scope) => figure is { } drawn
        ? [new Figure(drawn.Drawing, scope.Number.Figure(scope.Words[caption]), drawn.Description, id)]
        : [];
}
