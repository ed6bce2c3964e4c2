using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>What a county board's letters have in common, and what is asked for in a supplement.</summary>
internal sealed class BoardPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["board-facts"] = Facts,
            ["supplement-items"] = Items,
        };

    /// <summary>The name of the board; missing where no board has the case.</summary>
    public static IReadOnlyList<Inline> Name(DocumentScope scope) => OwnOrMissing(scope.Material.Board?.Board, scope);

    /// <summary>The diary number.</summary>
    public static IReadOnlyList<Inline> Diary(DocumentScope scope) => OwnOrMissing(scope.Material.Board?.Diary, scope);

    /// <summary>Last day to answer.</summary>
    public static IReadOnlyList<Inline> Deadline(DocumentScope scope) => scope.Write.Day(scope.Material.Board?.Supplement?.Deadline);

    /// <summary>The officer who asks for a supplement.</summary>
    public static IReadOnlyList<Inline> Officer(DocumentScope scope) => OwnOrMissing(scope.Material.Board?.Supplement?.Officer, scope);

    /// <summary>Words that an officer has written, or that they are missing.</summary>
    public static IReadOnlyList<Inline> OwnOrMissing(string? text, DocumentScope scope) => string.IsNullOrWhiteSpace(text) ? scope.Write.Missing : FactWriter.Own(text);

    /// <summary>What a check is called on the law date.</summary>
    public static string CheckTitle(string id, DocumentScope scope) => scope.Material.Templates.Texts.Check(id, scope.Material.LawDate).Title.ToString();

    private static List<Block> Facts(DocumentScope scope)
    {
        var board = scope.Material.Board;
        return
        [
            new FactList(
            [
                scope.Fact("term-diary", Diary(scope)),
                scope.Fact("term-applicant", scope.Write.Strong(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation")),
                scope.Fact("term-place", PlacePart.NameAndAddress(scope)),
                scope.Fact("term-received-on", scope.Write.Day(board?.ReceivedOn)),
                scope.Fact("term-judged-version", Judged(scope)),
            ]),
        ];
    }

    /// <summary>The checksum of the whole case would let anyone try out what a public version withholds.</summary>
    private static IReadOnlyList<Inline> Judged(DocumentScope scope) => scope.Material switch
    {
        { Board: null } => scope.Write.Missing,
        { Public: not null, Board: { } board } => FactWriter.Own(scope.Words.Fill("judged-version-public", ("number", SwedishText.Number(board.Version)))),
        { Board: { } board } => FactWriter.Own(scope.Words.Fill("judged-version", ("number", SwedishText.Number(board.Version)), ("hash", CrimePart.Breakable(board.Sha256)!))),
    };

    private static List<Block> Items(DocumentScope scope)
    {
        var items = scope.Material.Board?.Supplement?.Items ?? [];
        return items.Count == 0
            ? [new Paragraph(scope.Write.Missing)]
            : [new ListBlock(true, [.. items.Select(item => (IReadOnlyList<Block>)[new Paragraph(
                item.CheckId is { } check
                    ? [new TextRun(scope.Words.Fill("item-of-check", ("check", CheckTitle(check, scope))) + " ", Emphasis.Strong), new TextRun(item.Text)]
                    : [new TextRun(item.Text)])])])];
    }
}
