using OppnaDrogscener.Importing.Cells;

namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Any other list: columns are proposed by known names and by what stands in them, and the user says the rest.</summary>
public sealed class OtherLayout : Layout
{
    /// <summary>The id.</summary>
    public const string Key = "other";

    private const int Looked = 50;

    public override string Id => Key;

    public override RowForm Form => RowForm.Offences;

    protected override IReadOnlyList<ColumnUse> Needed => [];

    public override LayoutMatch Match(IReadOnlyList<SampleRow> sample, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(words);
        var headings = Headings.Of(sample).Where(row => row.Names.All(name => !LooksLikeData(name)))
            .Select(row => (row, Known: row.Names.Count(name => words.Heading(Id, name) is not null)))
            .Where(row => row.Known > 0).OrderByDescending(row => row.Known).ThenBy(row => row.row.At).Select(row => row.row).FirstOrDefault();
        headings ??= Named(sample);
        var columns = sample.Count == 0 ? 0 : sample.Max(row => row.Cells.Count);
        var data = sample.Skip(headings is null ? 0 : headings.At + 1).Take(Looked).ToList();
        List<(ColumnUse Use, string Reason)> uses = [];
        for (var column = 0; column < columns; column++)
        {
            var proposed = Propose(headings?.Names.ElementAtOrDefault(column) ?? "", column, data, words);
            uses.Add(uses.Any(use => use.Use == proposed.Use) && proposed.Use != ColumnUse.Ignore && proposed.Use != ColumnUse.District ? (ColumnUse.Ignore, Column.Unknown) : proposed);
        }

        return new LayoutMatch(this, headings, uses, LayoutMatch.ByShape, 0);
    }

    /// <summary>A first row without anything that looks like data, over rows that have some.</summary>
    private static Headings? Named(IReadOnlyList<SampleRow> sample) => sample.Count > 0 && sample[0] is { Filled: > 0 } first && first.Cells.All(name => !LooksLikeData(name))
        && sample.Skip(1).Any(row => row.Cells.Any(LooksLikeData)) ? new Headings(0, first.Cells) : null;

    private static (ColumnUse Use, string Reason) Propose(string name, int column, List<SampleRow> data, Vocabulary words)
    {
        if (words.Heading(Key, name) is { } use)
        {
            return (use, Column.ByName);
        }

        var values = data.Select(row => row.Cell(column)).Where(cell => cell.Length > 0).ToList();
        return values.Count == 0 ? (ColumnUse.Ignore, Column.Unknown)
            : name.Length == 0 && values.All(IsDay) ? (ColumnUse.Date, Column.ByContent)
            : name.Length == 0 && values.All(value => value.Contains(':', StringComparison.Ordinal) && CellTime.Read(value) is not null) ? (ColumnUse.Time, Column.ByContent)
            : values.All(value => words.Offence(value) is not null) ? (ColumnUse.Offence, Column.ByContent)
            : (ColumnUse.Ignore, Column.Unknown);
    }

    private static bool LooksLikeData(string cell) => cell.Length > 0 && (char.IsAsciiDigit(cell[0]) || IsDay(cell) || CellDecimal.Read(cell) is not null);

    private static bool IsDay(string value) => CellDate.Open(value) is not null || (CellDate.Read(value, DateOrder.YearFirst) is not null && value.Length >= 8);
}
