namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Kind of place where people have more reason to be left alone.</summary>
public enum SensitivePlaceKind
{
    Dwelling,
    Preschool,
    School,
    Playground,
    HealthCare,
    SocialCare,
    Worship,
    UnionOrPartyPremises,
    OutdoorServing,
    Workplace,
    Entrance,
    Other,
}
