using System.Globalization;
using System.Text;
using System.Xml;
using OppnaDrogscener.Documents.Figures;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Writes a drawing as SVG with attributes only: no style attribute, so that it stands a strict content security policy.</summary>
public static class SvgRenderer
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const double HaloWidth = 2.4;

    /// <summary>Writes an <c>svg</c> element with title and description for those who hear it.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="drawing">What.</param>
    /// <param name="id">Prefix of every id in the drawing, unique on the page.</param>
    /// <param name="title">Short name.</param>
    /// <param name="description">The whole message in words.</param>
    public static void Write(XmlWriter writer, Drawing drawing, string id, string title, string description)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(drawing);
        writer.WriteStartElement("svg", Namespace);
        Attributes(writer, ("role", "img"), ("aria-labelledby", $"{id}-title {id}-description"), ("class", "document-drawing"),
            ("viewBox", $"0 0 {N(drawing.Width)} {N(drawing.Height)}"), ("width", N(drawing.Width)), ("height", N(drawing.Height)));
        TextElement(writer, "title", $"{id}-title", title);
        TextElement(writer, "desc", $"{id}-description", description);
        var clips = 0;
        foreach (var element in drawing.Elements)
        {
            Write(writer, element, id, ref clips);
        }

        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, DrawingElement element, string id, ref int clips)
    {
        switch (element)
        {
            case DrawnPath path:
                WritePath(writer, path);
                break;
            case DrawnText text:
                WriteText(writer, text);
                break;
            case ClippedGroup group:
                WriteGroup(writer, group, id, ref clips);
                break;
            default:
                throw new NotSupportedException(element.GetType().Name);
        }
    }

    private static void WritePath(XmlWriter writer, DrawnPath path)
    {
        writer.WriteStartElement("path", Namespace);
        Attributes(writer, ("d", PathOf(path.Steps)), ("fill", path.Fill?.Hex ?? "none"), ("fill-rule", "evenodd"));
        if (path.Stroke is { } stroke)
        {
            Attributes(writer, ("stroke", stroke.Colour.Hex), ("stroke-width", N(stroke.Width)));
            if (stroke.Dashes.Count > 0)
            {
                Attributes(writer, ("stroke-dasharray", string.Join(' ', stroke.Dashes.Select(N))));
            }
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, DrawnText text)
    {
        if (text.Halo)
        {
            WriteLetters(writer, text, Colour.White, true);
        }

        WriteLetters(writer, text, text.Colour, false);
    }

    private static void WriteLetters(XmlWriter writer, DrawnText text, Colour colour, bool rim)
    {
        writer.WriteStartElement("text", Namespace);
        Attributes(writer, ("x", N(text.At.X)), ("y", N(text.At.Y)), ("font-size", N(text.Size)), ("fill", colour.Hex),
            ("font-family", "'Source Sans 3', sans-serif"), ("font-weight", text.Bold ? "600" : "400"),
            ("text-anchor", text.Anchor.ToString().ToLowerInvariant()));
        if (text.Upright)
        {
            Attributes(writer, ("transform", $"rotate(-90 {N(text.At.X)} {N(text.At.Y)})"));
        }

        if (rim)
        {
            Attributes(writer, ("stroke", Colour.White.Hex), ("stroke-width", N(HaloWidth)), ("stroke-linejoin", "round"));
        }

        writer.WriteString(XmlCharacters.Clean(text.Text));
        writer.WriteEndElement();
    }

    private static void WriteGroup(XmlWriter writer, ClippedGroup group, string id, ref int clips)
    {
        var clip = $"{id}-clip-{(++clips).ToString(CultureInfo.InvariantCulture)}";
        writer.WriteStartElement("clipPath", Namespace);
        Attributes(writer, ("id", clip));
        writer.WriteStartElement("path", Namespace);
        Attributes(writer, ("d", PathOf(group.Clip)));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteStartElement("g", Namespace);
        Attributes(writer, ("clip-path", $"url(#{clip})"));
        foreach (var element in group.Elements)
        {
            Write(writer, element, id, ref clips);
        }

        writer.WriteEndElement();
    }

    private static string PathOf(IReadOnlyList<PathStep> steps)
    {
        var path = new StringBuilder();
        foreach (var step in steps)
        {
            path.Append(step switch
            {
                PathStep.MoveTo move => $"M{P(move.To)}",
                PathStep.LineTo line => $"L{P(line.To)}",
                PathStep.CurveTo curve => $"C{P(curve.FirstControl)} {P(curve.SecondControl)} {P(curve.To)}",
                PathStep.Close => "Z",
                _ => throw new NotSupportedException(step.GetType().Name),
            });
        }

        return path.ToString();
    }

    private static void TextElement(XmlWriter writer, string name, string id, string text)
    {
        writer.WriteStartElement(name, Namespace);
        Attributes(writer, ("id", id));
        writer.WriteString(XmlCharacters.Clean(text));
        writer.WriteEndElement();
    }

    private static void Attributes(XmlWriter writer, params IEnumerable<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            writer.WriteAttributeString(name, value);
        }
    }

    private static string P(DrawingPoint point) => $"{N(point.X)} {N(point.Y)}";

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
