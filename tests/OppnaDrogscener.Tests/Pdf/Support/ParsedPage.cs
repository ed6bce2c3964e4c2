using System.Buffers;
using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>The content of a page, taken apart: what is painted in which mark. Throws where content is painted outside a mark.</summary>
internal sealed class ParsedPage
{
    private static readonly HashSet<string> Painting = ["f", "f*", "B", "B*", "S", "TJ", "Do"];
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \n[]<>/");
    private readonly IReadOnlyDictionary<string, Dictionary<string, string>> fonts;
    private readonly SortedDictionary<int, (string Role, StringBuilder Text)> marks = [];
    private readonly StringBuilder artifacts = new();
    private StringBuilder? into;
    private string font = "";
    private readonly Stack<string> saved = new();

    internal ParsedPage(byte[] content, IReadOnlyDictionary<string, Dictionary<string, string>> fonts)
    {
        this.fonts = fonts;
        var operands = new List<string>();
        foreach (var token in Tokens(Encoding.Latin1.GetString(content)))
        {
            if (char.IsAsciiLetter(token[0]))
            {
                Run(token, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(token);
            }
        }

        Demand(into is null && saved.Count == 0, "marks and states are closed");
    }

    /// <summary>By number: the role that the mark names and the text in it.</summary>
    internal IReadOnlyDictionary<int, (string Role, StringBuilder Text)> Marks => marks;

    /// <summary>The text in artifacts.</summary>
    internal string Artifacts => artifacts.ToString();

    private void Run(string name, List<string> operands)
    {
        switch (name)
        {
            case "BDC":
                Demand(into is null, "marks do not stand in each other");
                into = operands[0] == "/Artifact" ? artifacts : Begin(operands[0][1..], operands[1]);
                break;
            case "EMC":
                Demand(into is not null, "a mark that ends has begun");
                into = null;
                break;
            case "q":
                saved.Push(font);
                break;
            case "Q":
                Demand(saved.TryPop(out var before), "a state that ends has begun");
                font = before ?? "";
                break;
            case "Tf":
                font = operands[0][1..];
                break;
            case "TJ":
                Show(operands[0]);
                break;
            default:
                break;
        }

        Demand(!Painting.Contains(name) || into is not null, $"{name} stands in a mark");
    }

    private StringBuilder Begin(string role, string properties)
    {
        var number = int.Parse(properties.Split("/MCID ")[1].TrimEnd('>', ' '), CultureInfo.InvariantCulture);
        Demand(number == marks.Count, "marks are numbered from 0 without gaps");
        marks.Add(number, (role, new StringBuilder()));
        return marks[number].Text;
    }

    private void Show(string operand)
    {
        var start = -1;
        for (var i = 0; i < operand.Length; i++)
        {
            if (operand[i] == '<')
            {
                start = i + 1;
            }

            if (operand[i] == '>')
            {
                for (var at = start; at < i; at += 4)
                {
                    var code = operand.Substring(at, 4);
                    Demand(code != "0000" && fonts[font].ContainsKey(code), $"glyph {code} of {font} is no placeholder and has a character");
                    into?.Append(fonts[font][code]);
                }
            }
        }
    }

    private static IEnumerable<string> Tokens(string content)
    {
        for (var i = 0; i < content.Length;)
        {
            if (char.IsWhiteSpace(content[i]))
            {
                i++;
                continue;
            }

            var end = content[i] switch
            {
                '[' => content.IndexOf(']', i) + 1,
                '<' when content[i + 1] == '<' => EndOfDictionary(content, i),
                _ => content.AsSpan(i + 1).IndexOfAny(Ends) is var length && length < 0 ? content.Length : i + 1 + length,
            };
            yield return content[i..end];
            i = end;
        }
    }

    private static int EndOfDictionary(string content, int start) => content.IndexOf(">>", start, StringComparison.Ordinal) + 2;

    private static void Demand(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidDataException($"Not so: {what}.");
        }
    }
}
