namespace OppnaDrogscener.Importing.Layouts;

/// <summary>The export "Databasfil" of the National Council for Crime Prevention: ISO-8859-1, every data line ends with a semicolon, parent rows are echoed with two points.</summary>
public sealed class BraDatabaseFileLayout : Layout
{
    public override string Id => "bra-database-file";

    public override RowForm Form => RowForm.Counts;

    public override string? Publisher => Publishers.CrimeCouncil;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Area, ColumnUse.Offence, ColumnUse.Year, ColumnUse.Period, ColumnUse.Count];
}
