namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Day of the week.</summary>
public enum Weekday
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
