using System.Text;
using System.Xml;
using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>
/// Writes a document as HTML for the preview: semantic elements, class names only (no style attribute, no script), well-formed as XML,
/// so that nothing a user typed can become markup.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>A page of its own.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stylesheet">Address of <see cref="Stylesheet"/>, as the caller serves it.</param>
    public static string RenderPage(BlockDocument document, string stylesheet)
    {
        ArgumentNullException.ThrowIfNull(document);
        return "<!DOCTYPE html>\n" + Written(writer =>
        {
            writer.WriteStartElement("html");
            writer.WriteAttributeString("lang", document.Language);
            WriteHead(writer, document, stylesheet);
            writer.WriteStartElement("body");
            writer.WriteStartElement("main");
            new HtmlBlockWriter(writer, document).WriteAll();
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }) + "\n";
    }

    /// <summary>Only the <c>article</c>, to stand inside a page that the caller makes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="under">Level of the heading of the page that the document stands under, so that no level is given twice or left out; 0 where its title is the page's only first heading.</param>
    public static string RenderArticle(BlockDocument document, int under = 0)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Written(writer => new HtmlBlockWriter(writer, document, under).WriteAll());
    }

    /// <summary>The style sheet for the class names used here.</summary>
    public static string Stylesheet()
    {
        using var stream = typeof(HtmlRenderer).Assembly.GetManifestResourceStream("Rendering.document.css")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void WriteHead(XmlWriter writer, BlockDocument document, string stylesheet)
    {
        writer.WriteStartElement("head");
        writer.WriteStartElement("meta");
        writer.WriteAttributeString("charset", "utf-8");
        writer.WriteEndElement();
        writer.WriteStartElement("meta");
        writer.WriteAttributeString("name", "viewport");
        writer.WriteAttributeString("content", "width=device-width, initial-scale=1");
        writer.WriteEndElement();
        writer.WriteElementString("title", XmlCharacters.Clean(document.Title));
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", "stylesheet");
        writer.WriteAttributeString("href", stylesheet);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static string Written(Action<XmlWriter> write)
    {
        var html = new StringBuilder();
        using (var writer = XmlWriter.Create(html, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
        {
            write(writer);
        }

        return html.ToString();
    }
}
