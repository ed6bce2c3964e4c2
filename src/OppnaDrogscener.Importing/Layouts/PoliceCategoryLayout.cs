namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Reported crime by day, municipality and category: a number in each row.</summary>
public sealed class PoliceCategoryLayout : Layout
{
    public override string Id => "police-category";

    public override RowForm Form => RowForm.Offences;

    public override string? Publisher => Publishers.Police;

    protected override IReadOnlyList<ColumnUse> Needed => [ColumnUse.Date, ColumnUse.Area, ColumnUse.Offence, ColumnUse.Count];
}
