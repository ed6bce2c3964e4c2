using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Evidence;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The seven steps that show whether a place is crime-exposed, each for itself: a table, never a score.</summary>
internal sealed class LadderPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["crime-ladder"] = Ladder,
        };

    private static List<Block> Ladder(DocumentScope scope)
    {
        var rows = CrimeLadder.Of(scope.Crime.Evidence).Lines.Select(line => new TableRow(
        [
            FactWriter.Own(SwedishText.Capitalised(scope.Words.Of("ladder", line.Step))),
            Figure(line, scope),
            FactWriter.Own(scope.Words.Of("strength", line.Reading)),
        ])).ToList();
        return
        [
            scope.Table("table-ladder", "caption-ladder", [scope.Column("head-step", 1.8), scope.Column("head-figure", 4), scope.Column("head-strength", 1.4)], rows),
            new Note(FactWriter.Own(scope.Words["ladder-note"])),
        ];
    }

    private static IReadOnlyList<Inline> Figure(LadderLine line, DocumentScope scope) => line.Values switch
    {
        { Count: 0 } => FactWriter.Own(scope.Words["missing"]),
        { } values when values.Any(value => scope.Shown.Hides(value.Value, scope.Crime.Totals)) => scope.Shown.Withheld,
        { } values => FactWriter.Own(SwedishText.Capitalised(scope.Words.Fill(
            $"ladder-figure-{FactsJson.Word(line.Step)}", [.. values.Select(value => (value.Name, scope.Findings.Write(value.Value)))]))),
    };
}
