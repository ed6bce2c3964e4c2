namespace OppnaDrogscener.Domain.Law;

/// <summary>What the user asks to be judged by.</summary>
public enum RegimeWish
{
    /// <summary>An application to the county board: the method book's reading, on any date.</summary>
    CountyBoardApplication,

    /// <summary>The law in force on the law date.</summary>
    LawOnDate,
}
