namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Monthly figures in 25 columns, as published by municipalities that fetch them from the National Council for Crime Prevention.</summary>
public sealed class BraMonthlyLayout : Layout
{
    public override string Id => "bra-monthly";

    public override RowForm Form => RowForm.Counts;

    public override string? Publisher => Publishers.CrimeCouncil;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Period, ColumnUse.Area, ColumnUse.Offence, ColumnUse.Count];
}
