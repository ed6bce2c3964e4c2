using System.Text;
using System.Xml;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Makes any text fit to stand in XML and HTML.</summary>
internal static class XmlCharacters
{
    /// <summary>Characters that XML forbids (control characters, half surrogate pairs) become U+FFFD, so that they are seen, not lost.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                clean.Append(text[index]).Append(text[++index]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[index]) ? text[index] : '\uFFFD');
            }
        }

        return clean.ToString();
    }
}
