using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Reference;

/// <summary>An offence code of the National Council for Crime Prevention and the police (brottskod).</summary>
/// <param name="Code">Four digits with leading zero.</param>
/// <param name="Name">What it means, in Swedish, as the council words it.</param>
/// <param name="DiscontinuedIn">The year it ceased; null while it is used.</param>
/// <param name="Group">The council's group of codes, for instance "03".</param>
/// <param name="Theme">Our grouping.</param>
public sealed record CrimeCode(string Code, string Name, int? DiscontinuedIn, string Group, CrimeTheme Theme)
{
    /// <summary>The type group of the facts; null for a code no longer used, whose type must be stated.</summary>
    public OffenceType? Type => Theme switch
    {
        CrimeTheme.Violence => OffenceType.Violence,
        CrimeTheme.Robbery => OffenceType.Robbery,
        CrimeTheme.ThreatAndHarassment => OffenceType.Threat,
        CrimeTheme.SexualOffence => OffenceType.SexualOffence,
        CrimeTheme.Theft => OffenceType.Theft,
        CrimeTheme.Vandalism => OffenceType.Vandalism,
        CrimeTheme.PublicOrder => OffenceType.PublicOrder,
        CrimeTheme.Narcotics => OffenceType.Narcotics,
        CrimeTheme.Medicines or CrimeTheme.Alcohol => OffenceType.AlcoholAndMedicines,
        CrimeTheme.Weapons => OffenceType.Weapons,
        CrimeTheme.Traffic => OffenceType.Traffic,
        CrimeTheme.Discontinued => null,
        _ => OffenceType.Other,
    };
}
