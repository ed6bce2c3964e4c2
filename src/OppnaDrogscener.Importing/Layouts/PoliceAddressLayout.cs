namespace OppnaDrogscener.Importing.Layouts;

/// <summary>An extract by address: one offence in each row, day and time in separate columns, cells padded with blanks.</summary>
public sealed class PoliceAddressLayout : Layout
{
    public override string Id => "police-address";

    public override RowForm Form => RowForm.Offences;

    public override string? Publisher => Publishers.Police;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Street, ColumnUse.Code, ColumnUse.Date];
}
