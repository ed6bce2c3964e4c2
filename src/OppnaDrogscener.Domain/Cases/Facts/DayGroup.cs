namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Group of weekdays that hours are counted for.</summary>
public enum DayGroup
{
    /// <summary>Monday to Sunday.</summary>
    AllDays,
    /// <summary>Monday to Thursday.</summary>
    MondayToThursday,
    /// <summary>Friday to Sunday.</summary>
    FridayToSunday,
}
