namespace OppnaDrogscener.Importing.Layouts;

/// <summary>What a row is.</summary>
public enum RowForm
{
    /// <summary>One recorded offence, or some on the same day.</summary>
    Offences,

    /// <summary>A number for an area and a month, quarter or year.</summary>
    Counts,
}
