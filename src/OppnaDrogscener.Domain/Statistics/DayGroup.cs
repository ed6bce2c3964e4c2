namespace OppnaDrogscener.Domain.Statistics;

/// <summary>The two kinds of days of rule R18.</summary>
public enum DayGroup
{
    /// <summary>Monday to Thursday.</summary>
    MondayToThursday,

    /// <summary>Friday to Sunday.</summary>
    FridayToSunday,
}
