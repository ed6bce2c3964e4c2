using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// Which types of offence come from reports and which the police find themselves. Narcotics, alcohol, medicines, weapons and traffic
/// are found by looking: counts of them say at least as much of police effort as of crime (methods A.0; Swedish crime statistics say
/// so of drug offences). The one place that knows: codes and names are sorted by their type.
/// </summary>
public static class OffenceOrigins
{
    private static readonly HashSet<OffenceType> FoundByPolice = [OffenceType.Narcotics, OffenceType.AlcoholAndMedicines, OffenceType.Weapons, OffenceType.Traffic];

    /// <summary>Where offences of a type come from; unknown without a type.</summary>
    public static OffenceOrigin Of(OffenceType? type) => type switch
    {
        null => OffenceOrigin.Unknown,
        { } known when FoundByPolice.Contains(known) => OffenceOrigin.FoundByPolice,
        _ => OffenceOrigin.Reported,
    };
}
