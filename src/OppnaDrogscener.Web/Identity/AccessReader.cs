using System.Globalization;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Identity;

/// <summary>Reads access.md. Anything that is not exactly right stops the program from starting.</summary>
internal static class AccessReader
{
    private const string Columns = "| Page | Handler | Roles | Case | Status |";
    private const string None = "-";
    private const string Any = "any";
    private const string Open = "open";

    private static readonly Dictionary<string, CaseStatus> Statuses = Enum.GetValues<CaseStatus>().ToDictionary(status => FactsJson.Word(status), StringComparer.Ordinal);
    private static readonly Dictionary<string, CaseRelation> Relations = Enum.GetValues<CaseRelation>().ToDictionary(relation => FactsJson.Word(relation), StringComparer.Ordinal);

    public static IReadOnlyList<AccessLine> Read(string text)
    {
        var rows = text.ReplaceLineEndings("\n").Split('\n');
        var start = Array.IndexOf(rows, Columns);
        if (start < 0)
        {
            throw new InvalidDataException($"access.md has no table; it begins with {Columns}");
        }

        List<AccessLine> lines = [];
        for (var index = start + 2; index < rows.Length && rows[index].StartsWith('|'); index++)
        {
            lines.Add(ReadLine(rows[index], index + 1));
        }

        return lines.Count == rows.Skip(start + 2).Count(row => row.Length > 0) ? lines : throw Wrong(start + lines.Count + 3, "what stands after the table", ["nothing"]);
    }

    private static AccessLine ReadLine(string row, int number)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length != 7)
        {
            throw Wrong(number, row, [Columns]);
        }

        var (roles, cases, status) = (cells[3].Split(' '), cells[4], cells[5]);
        var ofCase = cells[1].Contains("{id}", StringComparison.Ordinal);
        if (ofCase == (cases == None) || ofCase == (status == None))
        {
            throw Wrong(number, $"{cases} and {status}", [ofCase ? "relations and statuses, as the address names a case" : "- and -, as the address names no case"]);
        }

        return new AccessLine
        {
            Page = cells[1],
            Handler = cells[2],
            Roles = roles is [AccessLine.Anyone] or [AccessLine.SignedIn] ? roles : [.. roles.Select(role => Identity.Roles.All.Contains(role) ? role : throw Wrong(number, role, Identity.Roles.All))],
            Cases = cases == None ? [] : [.. cases.Split(' ').Select(word => Word(Relations, word, number))],
            Statuses = status is None or Any or Open ? null : [.. status.Split(' ').Select(word => Word(Statuses, word, number))],
            OnlyOpen = status == Open,
        };
    }

    private static T Word<T>(Dictionary<string, T> allowed, string word, int number) => allowed.TryGetValue(word, out var value) ? value : throw Wrong(number, word, allowed.Keys);

    private static InvalidDataException Wrong(int line, string found, IEnumerable<string> allowed) =>
        new(string.Create(CultureInfo.InvariantCulture, $"access.md:{line}: '{found}' is not allowed; allowed: {string.Join(", ", allowed)}"));
}
