using System.Security;
using System.Text;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>
/// The XMP metadata (ISO 19005-3 §6.6): the same facts as in the Info dictionary, which standards the file meets, and the
/// extension schema that PDF/A asks for since it does not know the property of PDF/UA.
/// </summary>
internal static class XmpPacket
{
    internal static byte[] Of(DocumentMetadata metadata)
    {
        var text = new StringBuilder();
        text.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        text.Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        text.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" ");
        text.Append("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        text.Append("<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n<dc:format>application/pdf</dc:format>\n");
        Alternative(text, "dc:title", metadata.Title);
        Alternative(text, "dc:description", metadata.Subject);
        Container(text, "dc:creator", "Seq", metadata.Author);
        Container(text, "dc:language", "Bag", metadata.Language);
        Simple(text, "xmp:CreatorTool", metadata.Creator);
        Simple(text, "pdf:Producer", metadata.Producer);
        Simple(text, "xmp:CreateDate", PdfDate.OfXmp(metadata.CreatedAt));
        Simple(text, "xmp:ModifyDate", PdfDate.OfXmp(metadata.CreatedAt));
        Simple(text, "xmp:MetadataDate", PdfDate.OfXmp(metadata.CreatedAt));
        text.Append("</rdf:Description>\n");
        text.Append(ExtensionSchema);
        text.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private const string ExtensionSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    private static void Simple(StringBuilder text, string property, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append('<').Append(property).Append('>').Append(SecurityElement.Escape(value)).Append("</").Append(property).Append(">\n");
        }
    }

    private static void Alternative(StringBuilder text, string property, string? value) =>
        Wrapped(text, property, "Alt", " xml:lang=\"x-default\"", value);

    private static void Container(StringBuilder text, string property, string kind, string? value) =>
        Wrapped(text, property, kind, string.Empty, value);

    private static void Wrapped(StringBuilder text, string property, string kind, string attribute, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            text.Append('<').Append(property).Append("><rdf:").Append(kind).Append("><rdf:li").Append(attribute).Append('>')
                .Append(SecurityElement.Escape(value)).Append("</rdf:li></rdf:").Append(kind).Append("></").Append(property).Append(">\n");
        }
    }
}
