using System.Text;

namespace OppnaDrogscener.Importing.Rows;

/// <summary>What parts the cells of a text: the mark that stands equally often in most of its first lines.</summary>
internal static class SeparatorScan
{
    private const int Lines = 60;
    private const int MostBytes = 256 * 1024;
    private static readonly char[] Marks = [';', '\t', ',', '|'];

    /// <summary>The separator; a semicolon when no line has any.</summary>
    public static char Of(Stream stream, Encoding? encoding)
    {
        stream.Position = 0;
        using var text = new StreamReader(stream, encoding ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: encoding is null, leaveOpen: true);
        var buffer = new char[MostBytes];
        var head = buffer.AsSpan(0, text.ReadBlock(buffer));
        List<int[]> counts = [];
        foreach (var line in head.EnumerateLines())
        {
            if (counts.Count < Lines && !line.IsWhiteSpace())
            {
                counts.Add(Count(line));
            }
        }

        var best = Marks.Index().Select(mark => (mark.Item, Score: Score(counts, mark.Index))).MaxBy(mark => mark.Score);
        return best.Score > 0 ? best.Item : Marks[0];
    }

    /// <summary>How many lines have the mark as often as is most common, weighed by how often that is.</summary>
    private static double Score(List<int[]> counts, int mark) => counts.Select(line => line[mark]).Where(count => count > 0)
        .GroupBy(count => count).Select(group => group.Count() * (1 + Math.Log2(Math.Min(group.Key, 16)))).DefaultIfEmpty(0).Max();

    private static int[] Count(ReadOnlySpan<char> line)
    {
        var counts = new int[Marks.Length];
        var quoted = false;
        foreach (var character in line)
        {
            quoted ^= character == '"';
            if (!quoted && Array.IndexOf(Marks, character) is var mark and >= 0)
            {
                counts[mark]++;
            }
        }

        return counts;
    }
}
