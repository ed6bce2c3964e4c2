namespace OppnaDrogscener.Importing.Layouts;

/// <summary>The ready-made table P3: title lines with the area and the year, then types down and the months of a year across.</summary>
public sealed class BraMonthTableLayout : Layout
{
    private const int MonthsOfYear = 12;

    public override string Id => "bra-month-table";

    public override RowForm Form => RowForm.Counts;

    public override string? Publisher => Publishers.CrimeCouncil;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Offence];

    protected override LayoutMatch? Match(Headings headings, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(words);
        var uses = headings.Names.Select(name => words.Heading(Id, name) ?? (words.Month(name) is null ? null : ColumnUse.MonthCount)).ToList();
        var months = headings.Names.Select(words.Month).OfType<int>().Distinct().Count();
        return months == MonthsOfYear && uses.Contains(ColumnUse.Offence)
            ? new LayoutMatch(this, headings, [.. uses.Select(use => (use ?? ColumnUse.Ignore, use is null ? Column.Unknown : Column.ByLayout))], LayoutMatch.ByHeadings, uses.Count(use => use is not null))
            : null;
    }
}
