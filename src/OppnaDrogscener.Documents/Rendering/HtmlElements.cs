using System.Xml;
using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Writes elements with class and id, and the inlines in them.</summary>
internal sealed class HtmlElements(XmlWriter writer)
{
    /// <summary>HTML elements that have no content and no end tag.</summary>
    private static readonly string[] VoidElements = ["hr", "br"];

    public void Element(string name, string? className, string? id, Action content, params IEnumerable<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name);
        if (id is not null)
        {
            writer.WriteAttributeString("id", id);
        }

        if (className is not null)
        {
            writer.WriteAttributeString("class", className);
        }

        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        content();
        if (VoidElements.Contains(name))
        {
            writer.WriteEndElement();
        }
        else
        {
            writer.WriteFullEndElement();
        }
    }

    public void Text(string name, string? className, string? id, string text, params IEnumerable<(string Name, string Value)> attributes) =>
        Element(name, className, id, () => writer.WriteString(XmlCharacters.Clean(text)), attributes);

    public void Inlines(string name, string? className, IReadOnlyList<Inline> inlines) =>
        Element(name, className, null, () => WriteInlines(inlines));

    public void WriteInlines(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    WriteRun(run);
                    break;
                case CrossReference reference:
                    Text("a", null, null, reference.Text, ("href", "#" + reference.TargetId));
                    break;
                case LineBreak:
                    Element("br", null, null, () => { });
                    break;
                default:
                    throw new NotSupportedException(inline.GetType().Name);
            }
        }
    }

    private void WriteRun(TextRun run)
    {
        switch (run.Emphasis)
        {
            case Emphasis.Strong:
                Element("strong", null, null, () => WriteLines(run.Text));
                break;
            case Emphasis.Italic:
                Element("em", null, null, () => WriteLines(run.Text));
                break;
            default:
                WriteLines(run.Text);
                break;
        }
    }

    /// <summary>The line feeds that a user typed are kept as line breaks.</summary>
    private void WriteLines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                Element("br", null, null, () => { });
            }

            writer.WriteString(XmlCharacters.Clean(lines[index]));
        }
    }
}
