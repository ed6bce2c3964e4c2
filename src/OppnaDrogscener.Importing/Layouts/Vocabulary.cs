using System.Globalization;
using System.Text;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Names that files use: of columns by layout, of months and of types of offences. Compared without case, blanks and punctuation.</summary>
public sealed class Vocabulary
{
    private const string AnyLayout = "*";
    private const string AllOffences = "all";
    private readonly Dictionary<(string Layout, string Name), ColumnUse> headings = [];
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OffenceType?> offences = new(StringComparer.Ordinal);

    private Vocabulary()
    {
        foreach (var (cells, names) in Lines("headings"))
        {
            foreach (var name in names)
            {
                headings.TryAdd((cells[0], name), Use(cells[1]));
            }
        }

        foreach (var (cells, names) in Lines("months"))
        {
            foreach (var name in names)
            {
                months.TryAdd(name, int.Parse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture));
            }
        }

        foreach (var (cells, names) in Lines("offences"))
        {
            foreach (var name in names)
            {
                offences.TryAdd(name, cells[0] == AllOffences ? null : Enum.GetValues<OffenceType>().Single(type => FactsJson.Word(type) == cells[0]));
            }
        }
    }

    /// <summary>What is known.</summary>
    public static Vocabulary Known { get; } = new();

    /// <summary>What a heading names in a layout; null when the layout does not have it. Names that many use are those of <see cref="OtherLayout"/>.</summary>
    public ColumnUse? Heading(string layout, string name) =>
        headings.TryGetValue((layout == OtherLayout.Key ? AnyLayout : layout, Plain(name)), out var use) ? use : null;

    /// <summary>The month, 1–12, by name; null when the name is none.</summary>
    public int? Month(string name) => months.TryGetValue(Plain(name), out var month) ? month : null;

    /// <summary>The type of offence by name, where <c>Type</c> is null for all offences together; null when the name is not known.</summary>
    public (OffenceType? Type, bool IsAll)? Offence(string name) => offences.TryGetValue(Plain(name), out var type) ? (type, type is null) : null;

    /// <summary>A name as it is compared: letters and digits only, in lower case.</summary>
    public static string Plain(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder(name.Length);
        foreach (var character in name.IsNormalized() ? name : name.Normalize())
        {
            if (char.IsLetterOrDigit(character))
            {
                text.Append(char.ToLowerInvariant(character));
            }
        }

        return text.ToString();
    }

    private static ColumnUse Use(string word) => Enum.GetValues<ColumnUse>().Single(use => FactsJson.Word(use) == word);

    private static IEnumerable<(string[] Cells, IEnumerable<string> Names)> Lines(string table)
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream($"Vocabulary.{table}.csv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        return [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(';')).Select(cells => (cells, cells[^1].Split('|').Select(Plain)))];
    }
}
