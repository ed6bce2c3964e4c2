using System.Globalization;
using System.Xml;
using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Writes the blocks of one document as HTML elements.</summary>
internal sealed class HtmlBlockWriter(XmlWriter writer, BlockDocument document, int under = 0)
{
    private const int Lowest = 6;

    private readonly HtmlElements html = new(writer);

    public void WriteAll() => html.Element("article", "document", null, () => WriteBlocks(document.Blocks));

    private void WriteBlocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case DocumentTitle title:
                html.Text("p", "document-kicker", null, title.Kicker);
                html.Text(HeadingElement(0), "document-title", null, title.Title);
                html.Inlines("p", "document-subtitle", title.Subtitle);
                break;
            case Heading heading:
                html.Text(HeadingElement(heading.Level), null, heading.Id, heading.Label);
                break;
            case AppendixStart appendix:
                html.Text(HeadingElement(1), "document-appendix", appendix.Id, $"{appendix.Label}. {appendix.Title}");
                break;
            case Paragraph paragraph:
                html.Inlines("p", paragraph.Style == ParagraphStyle.Body ? null : $"document-{paragraph.Style.ToString().ToLowerInvariant()}", paragraph.Inlines);
                break;
            case Note note:
                html.Inlines("p", "document-note", note.Inlines);
                break;
            case PageBreak:
                html.Element("hr", "document-page-break", null, () => { });
                break;
            default:
                WriteCompound(block);
                break;
        }
    }

    private void WriteCompound(Block block)
    {
        switch (block)
        {
            case ListBlock list:
                html.Element(list.Ordered ? "ol" : "ul", null, null, () => list.Items.ToList().ForEach(item => html.Element("li", null, null, () => WriteItem(item))));
                break;
            case FactList list:
                WriteFacts("document-facts", list.Facts);
                break;
            case NoticeBox box:
                WriteBox(box);
                break;
            case Table table:
                new HtmlTableWriter(html).Write(table);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case TableOfContents contents:
                WriteContents(contents);
                break;
            case Signature signature:
                WriteFacts("document-signature", signature.Lines);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    /// <summary>An item that is one paragraph needs no paragraph element.</summary>
    private void WriteItem(IReadOnlyList<Block> item)
    {
        if (item is [Paragraph only])
        {
            html.WriteInlines(only.Inlines);
            return;
        }

        WriteBlocks(item);
    }

    private void WriteFacts(string className, IReadOnlyList<Fact> facts) => html.Element("dl", className, null, () =>
    {
        foreach (var fact in facts)
        {
            html.Element("div", null, null, () =>
            {
                html.Text("dt", null, null, fact.Term);
                html.Inlines("dd", null, fact.Value);
            });
        }
    });

    private void WriteBox(NoticeBox box) => html.Element("section", "document-box", box.Id, () =>
    {
        html.Text("p", "document-box-title", $"{box.Id}-title", box.Title);
        WriteBlocks(box.Content);
    }, ("aria-labelledby", $"{box.Id}-title"));

    private void WriteFigure(Figure figure) => html.Element("figure", "document-figure", figure.Id, () =>
    {
        SvgRenderer.Write(writer, figure.Drawing, figure.Id, figure.Caption, figure.AlternativeText);
        html.Text("figcaption", null, null, figure.Caption);
    });

    private void WriteContents(TableOfContents contents) => html.Element("nav", "document-contents", null, () =>
    {
        html.Text("p", "document-contents-title", "document-contents-title", contents.Title);
        html.Element("ul", null, null, () =>
        {
            foreach (var entry in ContentsEntry.Of(document, contents.Depth))
            {
                html.Element("li", $"document-contents-{entry.Level.ToString(CultureInfo.InvariantCulture)}", null,
                    () => html.Text("a", null, null, entry.Label, ("href", "#" + entry.TargetId)));
            }
        });
    }, ("aria-labelledby", "document-contents-title"));

    /// <summary>The title is level 0: h1 where it stands alone, so that a heading of level 1 becomes h2.</summary>
    private string HeadingElement(int level) => "h" + Math.Min(Lowest, under + level + 1).ToString(CultureInfo.InvariantCulture);
}
