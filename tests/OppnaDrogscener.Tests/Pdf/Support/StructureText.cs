using System.Text.RegularExpressions;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>The structure tree with its text as poppler reads it, one element a line.</summary>
public static partial class StructureText
{
    public static string Of(byte[] pdf)
    {
        var result = new List<string>();
        foreach (var line in PdfTools.Run(pdf, "pdfinfo", "-struct-text", "{file}").Split('\n'))
        {
            var body = line.TrimStart();
            if (body.Length == 0 || body[0] == '/' || body.StartsWith("Object ", StringComparison.Ordinal))
            {
                continue;
            }

            var indent = line[..^body.Length];
            if (body[0] == '"' && result.Count > 0 && !result[^1].EndsWith('"') && result[^1].Length - result[^1].TrimStart().Length < indent.Length)
            {
                result[^1] += " " + body;
            }
            else
            {
                result.Add(indent + Kind().Replace(body, string.Empty));
            }
        }

        return string.Join('\n', result);
    }

    [GeneratedRegex(@"( <\w+>)? \((block|inline)\):?$|:$")]
    private static partial Regex Kind();
}
