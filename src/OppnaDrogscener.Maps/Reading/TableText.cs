using System.Text;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>Rows and cells of a text table (RFC 4180, with whichever separator the heading has most of). Empty rows are passed over.</summary>
internal static class TableText
{
    public static IEnumerable<List<string>> Rows(string text, IReadOnlyList<char> separators)
    {
        var heading = text.Split('\n', 2)[0];
        var separator = separators.MaxBy(candidate => heading.Count(letter => letter == candidate));
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                (quoted, i) = InQuotes(text, i, cell);
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter == separator)
            {
                Close(row, cell);
            }
            else if (letter == '\n')
            {
                Close(row, cell);
                if (row.Exists(one => one.Length > 0))
                {
                    yield return row;
                }

                row = [];
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        Close(row, cell);
        if (row.Exists(one => one.Length > 0))
        {
            yield return row;
        }
    }

    /// <summary>Takes a letter between quotation marks; two marks are one, one mark ends it.</summary>
    private static (bool Quoted, int At) InQuotes(string text, int at, StringBuilder cell)
    {
        if (text[at] != '"')
        {
            cell.Append(text[at]);
            return (true, at);
        }

        if (at + 1 < text.Length && text[at + 1] == '"')
        {
            cell.Append('"');
            return (true, at + 1);
        }

        return (false, at);
    }

    private static void Close(List<string> row, StringBuilder cell)
    {
        row.Add(cell.ToString());
        cell.Clear();
    }
}
