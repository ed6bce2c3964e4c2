namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>What pasted or uploaded content has been recognised as.</summary>
public enum ImportForm
{
    /// <summary>Neither of the forms below.</summary>
    Unknown,

    /// <summary>More rows than are taken here.</summary>
    TooLong,

    /// <summary>One offence in each row: day, time, type and perhaps number.</summary>
    Incidents,

    /// <summary>One month in each row, with its number.</summary>
    Months,
}
