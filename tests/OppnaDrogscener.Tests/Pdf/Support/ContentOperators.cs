using System.Text;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>The operators of a content stream with their operands, in order.</summary>
public static partial class ContentOperators
{
    public static IEnumerable<(string Operator, string Operands)> Of(byte[] content)
    {
        var operands = new List<string>();
        foreach (Match token in Token().Matches(Encoding.Latin1.GetString(content)))
        {
            if (char.IsAsciiLetter(token.Value[0]) || token.Value is "f*" or "B*" or "W*")
            {
                yield return (token.Value, string.Join(' ', operands));
                operands.Clear();
            }
            else
            {
                operands.Add(token.Value);
            }
        }
    }

    public static bool Paints(string name) => name is "f" or "f*" or "B" or "B*" or "b" or "b*" or "S" or "s" or "Tj" or "TJ" or "'" or "\"" or "Do" or "sh" or "BI";

    [GeneratedRegex(@"<<(?:[^<>]|<(?!<)|>(?!>))*>>|<[0-9A-Fa-f\s]*>|\[(?:[^\]])*\]|/[^\s/<>\[\]]+|[^\s\[\]<>/]+")]
    private static partial Regex Token();
}
