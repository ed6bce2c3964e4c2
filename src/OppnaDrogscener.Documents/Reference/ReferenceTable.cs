using System.Reflection;
using System.Text;

namespace OppnaDrogscener.Documents.Reference;

/// <summary>
/// A semicolon table in UTF-8 with a fixed header, read to the letter: another header, another number of fields, an empty
/// key or the same key twice stops the program with file and line.
/// </summary>
internal sealed class ReferenceTable
{
    private const char Separator = ';';

    private ReferenceTable(IReadOnlyList<ReferenceRow> rows) => Rows = rows;

    public IReadOnlyList<ReferenceRow> Rows { get; }

    /// <summary>Reads a table that lies inside the program.</summary>
    public static ReferenceTable ReadEmbedded(string name, params string[] header)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ReferenceException(name, 0, "the table is missing from the program");
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return Parse(name, reader.ReadToEnd(), header);
    }

    public static ReferenceTable Parse(string name, string text, params string[] header)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var expected = string.Join(Separator, header);
        if (lines[0] != expected)
        {
            throw new ReferenceException(name, 1, $"the header must be \"{expected}\"");
        }

        var rows = lines.Skip(1).Select((line, i) => new ReferenceRow(name, i + 2, header, line.Split(Separator))).ToList();
        var seen = new HashSet<string>();
        foreach (var row in rows)
        {
            row.RequireFields();
            row.Require(seen.Add(row[header[0]]), $"\"{row[header[0]]}\" stands twice");
        }

        return new ReferenceTable(rows);
    }
}
