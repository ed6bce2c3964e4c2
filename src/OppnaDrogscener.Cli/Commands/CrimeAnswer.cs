using System.Globalization;
using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>The answer of crime as JSON: the file where there is one, the numbers, and the same in words.</summary>
internal sealed class CrimeAnswer(CrimeAnalysis analysis, AnalysisWords words)
{
    /// <summary>The whole answer.</summary>
    public JsonObject Of(CrimeFile? file) => new()
    {
        ["file"] = file is null ? null : File(file),
        ["numbers"] = new JsonObject
        {
            ["volume"] = analysis.Volume is { } volume ? new JsonObject { ["count"] = volume.Count, ["months"] = volume.Counts.Months, ["interval"] = Limits(volume.Interval) } : null,
            ["comparisons"] = List(analysis.Comparisons.Select(Comparison)),
            ["types"] = List(analysis.Types.Lines.Select(Type)),
            ["ladder"] = List(analysis.Ladder.Lines.Select(line => new JsonObject { ["step"] = FactsJson.Word(line.Step), ["reading"] = FactsJson.Word(line.Reading) })),
            ["hours"] = List((analysis.Hours?.Proposals ?? []).Select(Proposal)),
        },
        ["parts"] = List(AnalysisTelling.Of(analysis).Select(Part)),
        ["missing"] = List(EvidenceGaps.Of(analysis).Select(gap => new JsonObject
        {
            ["kind"] = FactsJson.Word(gap.Kind), ["text"] = words.Gap(gap), ["do"] = words.ToDo(gap), ["fact"] = gap.Path, ["askPolice"] = gap.AsksPolice,
        })),
    };

    private static JsonObject File(CrimeFile file) => new()
    {
        ["name"] = file.Import.FileName,
        ["sha256"] = file.Import.Sha256,
        ["layout"] = file.Layout,
        ["form"] = FactsJson.Word(file.Form),
        ["rows"] = file.Reading.Rows,
        ["taken"] = file.Reading.Taken,
        ["dropped"] = List(file.Reading.Dropped.Select(group => new JsonObject { ["reason"] = group.Reason, ["count"] = group.Count })),
        ["sum"] = file.Reading.Sum,
        ["from"] = Day(file.Reading.FirstDay),
        ["to"] = Day(file.Reading.LastDay),
        ["duplicates"] = file.Reading.DuplicateCount,
        ["withoutTime"] = file.Reading.WithoutTime,
        ["reported"] = file.Reading.Coding.Reported,
        ["foundByPolice"] = file.Reading.Coding.FoundByPolice,
    };

    private static JsonObject Comparison(AreaComparison one) => new()
    {
        ["area"] = one.Area.Name ?? one.Area.Id,
        ["per"] = one.Main.Per,
        ["months"] = one.Main.PlaceCounts.Count,
        ["atPlace"] = one.AtPlace,
        ["inArea"] = one.InArea,
        ["ratio"] = Number(one.Main.Ratio.Value?.Ratio),
        ["midP"] = one.Main.Ratio.Value is { } midP ? Limits(midP.MidP) : null,
        ["exact"] = one.Main.Ratio.Value is { } exact ? Limits(exact.Exact) : null,
        ["refusal"] = one.Main.Ratio.Refusal is { } refusal ? FactsJson.Word(refusal) : null,
        ["monthsClearlyAbove"] = one.Persistence.Value?.Flagged,
    };

    private static JsonObject Type(TypeLine line) => new()
    {
        ["type"] = line.Type is { } type ? FactsJson.Word(type) : null,
        ["origin"] = FactsJson.Word(line.Origin),
        ["count"] = line.Count,
        ["share"] = Number(line.Share),
        ["quotient"] = Number(line.Quotient?.Value?.Ratio),
        ["adjustedP"] = Number(line.AdjustedP),
    };

    private static JsonObject Proposal(HourProposal one) => new()
    {
        ["rule"] = FactsJson.Word(one.Kind),
        ["wanted"] = one.Wanted,
        ["schedule"] = one.Adopt.Change!.Value.DeepClone(),
        ["share"] = Number(one.Share),
        ["interval"] = Limits(one.Interval),
        ["peopleShare"] = Number(one.PeopleShare),
        ["evidenceInEveryBand"] = one.HasEvidence,
    };

    private JsonObject Part(AnalysisPart part) => new()
    {
        ["id"] = part.Id,
        ["heading"] = words.Heading(part),
        ["sentences"] = List(part.Statements.Select(statement => (JsonNode)words.Sentence(statement))),
        ["tables"] = List(part.Tables.Select(table => new JsonObject
        {
            ["id"] = table.Id,
            ["caption"] = words.Caption(table),
            ["columns"] = List(table.Columns.Select(column => (JsonNode)words.Column(column))),
            ["rows"] = List(table.Rows.Select(row => List(row.Select(cell => (JsonNode)words.Cell(cell))))),
        })),
    };

    private static JsonArray List(IEnumerable<JsonNode> items) => new([.. items]);

    private static JsonArray Limits(Interval interval) => new(Number(interval.Lower), Number(interval.Upper));

    /// <summary>Six decimals are more than any figure here can bear; what is not finite has no number in JSON.</summary>
    private static JsonNode? Number(double? number) => number is { } known && double.IsFinite(known) ? Math.Round(known, 6) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
