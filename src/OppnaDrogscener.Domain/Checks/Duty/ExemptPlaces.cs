using System.Collections.Frozen;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>
/// Places that the act of 2018 exempts: from the permit (9 § before 2025-04-01) and from the documented balance and the
/// register (11 § from 2025-04-01). The earlier list is read from today's wording (law.md 2C, inference). Roads and tunnels
/// are not among them: there the exemption is for Trafikverket and for those who hold a tunnel, which the type of place
/// does not tell.
/// </summary>
internal static class ExemptPlaces
{
    private static readonly DateOnly TransportAndPharmaciesFrom = new(2020, 8, 1);

    private static readonly FrozenSet<string> Crime =
        FrozenSet.Create("prevent-crime", "stop-crime", "detect-crime", "investigate-crime", "prosecute-crime");

    private static readonly FrozenSet<string> CrimeOrderAndAccidents = Crime.Append("counter-disorder").Append("prevent-accidents").ToFrozenSet();

    /// <summary>Where the purposes stand that decide whether a car park, a pharmacy or public transport is exempt.</summary>
    public const string Purposes = "$.facts.monitoring.purposes";

    /// <summary>
    /// Whether the place is exempt on the law date for the stated purposes; null when that turns on purposes that are not
    /// stated, or on the type of place.
    /// </summary>
    public static bool? Exempts(CaseView view) => view.Facts.Place?.Type switch
    {
        null => null,
        PlaceType.ProtectedObject or PlaceType.PostOffice => true,
        PlaceType.ParkingPlace => Only(Crime, view),
        PlaceType.PublicTransport => view.LawDate < TransportAndPharmaciesFrom ? false : Only(CrimeOrderAndAccidents, view),
        PlaceType.Pharmacy => view.LawDate < TransportAndPharmaciesFrom ? false : Only(Crime, view),
        _ => false,
    };

    /// <summary>The type in words.</summary>
    public static Value Term(PlaceType type) => new Value.Term("place-" + FactsJson.Word(type));

    private static bool? Only(FrozenSet<string> allowed, CaseView view)
    {
        var purposes = (view.Facts.Monitoring?.Purposes ?? []).Select(purpose => purpose.PurposeId).OfType<string>().ToList();
        return purposes.Count == 0 ? null : purposes.TrueForAll(allowed.Contains);
    }
}
