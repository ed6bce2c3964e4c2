using OppnaDrogscener.Importing.Cells;

namespace OppnaDrogscener.Importing.Layouts;

/// <summary>The yearly open data: area, number and number per 100 000. It says neither year nor type, and older files have no heading.</summary>
public sealed class BraOpenDataLayout : Layout
{
    private const int Columns = 3;

    public override string Id => "bra-open-data";

    public override RowForm Form => RowForm.Counts;

    public override string? Publisher => Publishers.CrimeCouncil;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Area, ColumnUse.Count];

    public override LayoutMatch? Match(IReadOnlyList<SampleRow> sample, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(sample);
        if (base.Match(sample, words) is { } headed)
        {
            return headed.Headings!.Names.Count(name => name.Length > 0) == Columns ? headed : null;
        }

        var rows = sample.Where(row => !row.IsEmpty).ToList();
        return rows.Count > 0 && rows.All(IsData)
            ? new LayoutMatch(this, null, [(ColumnUse.Area, Column.ByContent), (ColumnUse.Count, Column.ByContent), (ColumnUse.Ignore, Column.ByContent)], LayoutMatch.ByShape, Columns)
            : null;
    }

    private static bool IsData(SampleRow row) => row.Cells.Count == Columns && row.Cell(0).Any(char.IsLetter)
        && CellCount.Read(row.Cell(1)).Kind is CellCountKind.Number or CellCountKind.Hidden && CellCount.Read(row.Cell(2)).Kind is CellCountKind.Number or CellCountKind.Hidden;
}
