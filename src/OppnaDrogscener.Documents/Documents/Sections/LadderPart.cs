using OppnaDrogscener.Documents.Blocks;
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
        var rows = CrimeLadder.Of(scope.Crime.Evidence).Steps.Select(step => new TableRow(
        [
            FactWriter.Own(SwedishText.Capitalised(scope.Words[$"ladder-{step.Id}"])),
            FactWriter.Own(Figure(step, scope)),
            FactWriter.Own(scope.Words.Of("strength", step.Strength)),
        ])).ToList();
        return
        [
            scope.Table("table-ladder", "caption-ladder", [scope.Column("head-step", 1.8), scope.Column("head-figure", 4), scope.Column("head-strength", 1.4)], rows),
            new Note(FactWriter.Own(scope.Words["ladder-note"])),
        ];
    }

    private static string Figure(LadderStep step, DocumentScope scope) => step.Strength == Strength.Unknown
        ? scope.Words["missing"]
        : scope.Words.Fill($"ladder-figure-{step.Id}", [.. step.Values.Select(value => (value.Name, scope.Findings.Write(value.Value)))]);
}
