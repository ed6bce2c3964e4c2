namespace OppnaDrogscener.Importing.Layouts;

/// <summary>An extract by position: one offence in each row with latitude and longitude.</summary>
public sealed class PolicePositionLayout : Layout
{
    public override string Id => "police-position";

    public override RowForm Form => RowForm.Offences;

    public override string? Publisher => Publishers.Police;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Code, ColumnUse.Latitude, ColumnUse.Longitude, ColumnUse.Date];
}
