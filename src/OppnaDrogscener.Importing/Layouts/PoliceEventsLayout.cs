namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Event reports by day and priority. They are reports to the control room, not recorded offences.</summary>
public sealed class PoliceEventsLayout : Layout
{
    public override string Id => "police-events";

    public override RowForm Form => RowForm.Offences;

    public override string? Publisher => Publishers.Police;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Date, ColumnUse.Area, ColumnUse.District, ColumnUse.Count];
}
