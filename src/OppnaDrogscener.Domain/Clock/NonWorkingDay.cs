namespace OppnaDrogscener.Domain.Clock;

/// <summary>Why a day is no working day under 2 § of act 1930:173: public holidays of act 1989:253, Saturdays and three eves.</summary>
/// <remarks>Where a day is two things at once, the more particular is named: Easter Sunday rather than Sunday.</remarks>
public enum NonWorkingDay
{
    Saturday,
    Sunday,
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    FirstOfMay,
    AscensionDay,
    WhitSunday,

    /// <summary>A public holiday until 2004.</summary>
    WhitMonday,

    /// <summary>6 June; a public holiday from 2005.</summary>
    NationalDay,

    /// <summary>Friday before Midsummer Day; not a public holiday, but treated as one by 2 §.</summary>
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,

    /// <summary>Not a public holiday, but treated as one by 2 §.</summary>
    ChristmasEve,
    ChristmasDay,
    SecondDayOfChristmas,

    /// <summary>Not a public holiday, but treated as one by 2 §.</summary>
    NewYearsEve,
}
