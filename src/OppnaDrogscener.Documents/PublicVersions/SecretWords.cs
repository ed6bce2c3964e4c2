using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Takes words that are withheld out of a finished document, wherever they were repeated: a finding may name a camera, a caption an attachment.</summary>
/// <param name="secrets">The words. Shorter ones than <see cref="Shortest"/> are left: they are part of too many other words to be secret.</param>
/// <param name="mark">What stands in their stead.</param>
internal sealed class SecretWords(IReadOnlyList<string> secrets, string mark)
{
    private const int Shortest = 4;

    private readonly List<string> secrets = [.. secrets
        .SelectMany(secret => secret.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(secret))
        .Where(secret => secret.Length >= Shortest).Distinct(StringComparer.Ordinal).OrderByDescending(secret => secret.Length)];

    /// <summary>The document without the words.</summary>
    public BlockDocument Without(BlockDocument document) => document with
    {
        Title = Without(document.Title),
        Author = Without(document.Author),
        Subject = Without(document.Subject),
        RunningHeader = Without(document.RunningHeader),
        RunningFooter = document.RunningFooter is { } footer ? Without(footer) : null,
        Blocks = [.. document.Blocks.Select(Without)],
    };

    private string Without(string text) => secrets.Aggregate(text, (left, secret) => left.Replace(secret, mark, StringComparison.OrdinalIgnoreCase));

    private Block Without(Block block) => block switch
    {
        DocumentTitle title => title with { Title = Without(title.Title), Subtitle = Without(title.Subtitle) },
        Heading heading => heading with { Text = Without(heading.Text) },
        AppendixStart start => start with { Title = Without(start.Title) },
        Paragraph paragraph => paragraph with { Inlines = Without(paragraph.Inlines) },
        Note note => note with { Inlines = Without(note.Inlines) },
        FactList list => list with { Facts = Without(list.Facts) },
        Signature signature => signature with { Lines = Without(signature.Lines) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => (IReadOnlyList<Block>)[.. item.Select(Without)])] },
        NoticeBox box => box with { Title = Without(box.Title), Content = [.. box.Content.Select(Without)] },
        Table table => Without(table),
        Figure figure => figure with { Drawing = Without(figure.Drawing), Caption = Without(figure.Caption), AlternativeText = Without(figure.AlternativeText) },
        TableOfContents or PageBreak => block,
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private Table Without(Table table) => new(
        Without(table.Caption), table.Id,
        [.. table.Columns.Select(column => column with { Header = Without(column.Header) })],
        [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Without)] })],
        table.FirstColumnIsHeader)
    {
        Source = Without(table.Source),
    };

    private IReadOnlyList<Fact> Without(IReadOnlyList<Fact> facts) => [.. facts.Select(fact => fact with { Term = Without(fact.Term), Value = Without(fact.Value) })];

    private IReadOnlyList<Inline> Without(IReadOnlyList<Inline> inlines) => [.. inlines.Select(inline => inline switch
    {
        TextRun run => run with { Text = Without(run.Text) },
        CrossReference reference => reference with { Text = Without(reference.Text) },
        LineBreak => inline,
        _ => throw new NotSupportedException(inline.GetType().Name),
    })];

    private Drawing Without(Drawing drawing) => drawing with { Elements = [.. drawing.Elements.Select(Without)] };

    private DrawingElement Without(DrawingElement element) => element switch
    {
        DrawnText text => text with { Text = Without(text.Text) },
        ClippedGroup group => group with { Elements = [.. group.Elements.Select(Without)] },
        _ => element,
    };
}
