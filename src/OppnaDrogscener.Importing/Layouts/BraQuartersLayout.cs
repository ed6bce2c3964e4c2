namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Totals by quarter, with the period as 2026K2.</summary>
public sealed class BraQuartersLayout : Layout
{
    public override string Id => "bra-quarters";

    public override RowForm Form => RowForm.Counts;

    public override string? Publisher => Publishers.CrimeCouncil;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Area, ColumnUse.Period, ColumnUse.Offence, ColumnUse.Count];
}
