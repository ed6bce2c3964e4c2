using System.Text;
using System.Xml;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Evidence.Analysis;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>The figures of an analysis for a page: the same drawings as in the document, in the language of the page.</summary>
/// <param name="analysis">The analysis.</param>
/// <param name="texts">The texts.</param>
/// <param name="lawDate">The day whose texts are used.</param>
/// <param name="language">The language of the page.</param>
public sealed class AnalysisPictures(CrimeAnalysis analysis, TextLibrary texts, DateOnly lawDate, TextLanguage language)
{
    private readonly AnalysisFigures figures = new(analysis, new Words(texts.Words(lawDate, language), language));

    /// <summary>The months; null when there are none.</summary>
    public PerimeterPicture? Months(string id, string title) => Picture(figures.Months(), id, title);

    /// <summary>The hours; null when none are known.</summary>
    public PerimeterPicture? Hours(string id, string title) => Picture(figures.Hours(), id, title);

    /// <summary>The types; null when there are none.</summary>
    public PerimeterPicture? Types(string id, string title) => Picture(figures.Types(), id, title);

    private static PerimeterPicture? Picture((Drawing Drawing, string Description)? figure, string id, string title)
    {
        if (figure is not { } drawn)
        {
            return null;
        }

        var svg = new StringBuilder();
        using (var writer = XmlWriter.Create(svg, new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment }))
        {
            SvgRenderer.Write(writer, drawn.Drawing, id, title, drawn.Description);
        }

        return new PerimeterPicture(svg.ToString(), drawn.Description);
    }
}
