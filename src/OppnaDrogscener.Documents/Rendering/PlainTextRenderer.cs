using System.Globalization;
using System.Text;
using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>
/// Writes a document as plain text: what the golden tests compare and what a reader without a PDF program gets.
/// One paragraph is one line, so that a change of a word is a change of one line.
/// </summary>
public static class PlainTextRenderer
{
    public static string Render(BlockDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Write(block, text, "", document);
        }

        return text.ToString().Trim('\n') + "\n";
    }

    /// <summary>Inlines as plain characters; a forced line break becomes <paramref name="lineBreak"/>.</summary>
    public static string Plain(IReadOnlyList<Inline> inlines, string lineBreak = "\n") => string.Concat(inlines.Select(inline => inline switch
    {
        TextRun run => run.Text,
        CrossReference reference => reference.Text,
        LineBreak => lineBreak,
        _ => throw new NotSupportedException(inline.GetType().Name),
    }));

    private static void Write(Block block, StringBuilder text, string indent, BlockDocument document)
    {
        switch (block)
        {
            case DocumentTitle title:
                Lines(text, indent, title.Kicker, title.Title, Plain(title.Subtitle), "");
                break;
            case Heading heading:
                Lines(text, indent, "", new string('#', heading.Level) + " " + heading.Label, "");
                break;
            case AppendixStart appendix:
                Lines(text, indent, "", new string('=', 72), $"# {appendix.Label}. {appendix.Title}", "");
                break;
            case Paragraph paragraph:
                Lines(text, indent, Plain(paragraph.Inlines), "");
                break;
            case Note note:
                Lines(text, indent, "  " + Plain(note.Inlines), "");
                break;
            case PageBreak:
                Lines(text, indent, new string('-', 72), "");
                break;
            default:
                WriteCompound(block, text, indent, document);
                break;
        }
    }

    private static void WriteCompound(Block block, StringBuilder text, string indent, BlockDocument document)
    {
        switch (block)
        {
            case ListBlock list:
                WriteList(list, text, indent, document);
                break;
            case FactList list:
                Lines(text, indent, [.. list.Facts.Select(fact => $"{fact.Term}: {Plain(fact.Value, "; ")}"), ""]);
                break;
            case NoticeBox box:
                Lines(text, indent, $"[ {box.Title} ]");
                box.Content.ToList().ForEach(inner => Write(inner, text, indent + "| ", document));
                Lines(text, indent, "");
                break;
            case Table table:
                WriteTable(table, text, indent);
                break;
            case Figure figure:
                Lines(text, indent, $"[{figure.Caption}]", figure.AlternativeText, "");
                break;
            case TableOfContents contents:
                Lines(text, indent, [contents.Title, .. ContentsEntry.Of(document, contents.Depth).Select(entry => new string(' ', 2 * entry.Level) + entry.Label), ""]);
                break;
            case Signature signature:
                Lines(text, indent, [.. signature.Lines.Select(line => $"____________________ {line.Term}{Known(line)}"), ""]);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static string Known(Fact line) => line.Value.Count == 0 ? "" : $" ({Plain(line.Value, ", ")})";

    private static void WriteList(ListBlock list, StringBuilder text, string indent, BlockDocument document)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            var label = list.Ordered ? (index + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            var inner = new StringBuilder();
            list.Items[index].ToList().ForEach(block => Write(block, inner, "", document));
            var lines = inner.ToString().TrimEnd('\n').Split('\n').Where(line => line.Length > 0);
            Lines(text, indent, [.. lines.Select((line, number) => (number == 0 ? label : new string(' ', label.Length)) + line)]);
        }

        Lines(text, indent, "");
    }

    private static void WriteTable(Table table, StringBuilder text, string indent)
    {
        Lines(text, indent, table.Caption, string.Join(" | ", table.Columns.Select(column => column.Header)));
        foreach (var row in table.Rows)
        {
            Lines(text, indent, (row.IsTotal ? "= " : "") + string.Join(" | ", row.Cells.Select(cell => Plain(cell, " / "))));
        }

        Lines(text, indent, table.Source.Count == 0 ? [""] : ["  " + Plain(table.Source), ""]);
    }

    private static void Lines(StringBuilder text, string indent, params IEnumerable<string> lines)
    {
        foreach (var line in lines.SelectMany(line => line.ReplaceLineEndings("\n").Split('\n')))
        {
            text.Append((indent + line).TrimEnd(' ')).Append('\n');
        }
    }
}
