using System.Text;
using System.Xml;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>The map of a perimeter as it will stand in the document, with legend and description in the language of the page.</summary>
/// <param name="Svg">The drawing: an <c>svg</c> element without style attributes.</param>
/// <param name="Description">What it shows in words.</param>
public sealed record PerimeterPicture(string Svg, string Description)
{
    /// <summary>Draws a perimeter; null when there is neither an area nor a camera to draw.</summary>
    /// <param name="geometry">The perimeter.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="lawDate">The day whose texts are used.</param>
    /// <param name="id">Prefix of every id in the drawing, unique on the page.</param>
    /// <param name="title">The name of the drawing.</param>
    /// <param name="language">The language of the page.</param>
    public static PerimeterPicture? Of(PerimeterGeometry geometry, TextLibrary texts, DateOnly lawDate, string id, string title, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        ArgumentNullException.ThrowIfNull(texts);
        var words = new Words(texts.Words(lawDate, language), language);
        var content = SiteMap.Of(geometry, words);
        if (!content.HasExtent)
        {
            return null;
        }

        var description = new MapDescription(content, words).Text();
        var svg = new StringBuilder();
        using (var writer = XmlWriter.Create(svg, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            SvgRenderer.Write(writer, MapFigure.Draw(content, words), id, title, description);
        }

        return new PerimeterPicture(svg.ToString(), description);
    }
}
