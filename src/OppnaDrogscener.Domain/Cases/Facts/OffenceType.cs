namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Type group of an offence, as the statistics are read.</summary>
public enum OffenceType
{
    Violence,
    Robbery,
    Threat,
    SexualOffence,
    Narcotics,
    AlcoholAndMedicines,
    Theft,
    Vandalism,
    Weapons,
    PublicOrder,
    Traffic,
    Other,
}
