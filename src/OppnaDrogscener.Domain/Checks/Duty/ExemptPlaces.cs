using System.Collections.Frozen;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>
/// Places that the act of 2018 exempts: from the permit (9 § before 2025-04-01) and from the documented balance and the
/// register (11 § from 2025-04-01). The earlier list is read from today's wording (law.md 2C, inference).
/// </summary>
public static class ExemptPlaces
{
    private static readonly DateOnly TransportAndPharmaciesFrom = new(2020, 8, 1);

    private static readonly FrozenSet<PlaceType> Always =
        FrozenSet.Create(PlaceType.ProtectedObject, PlaceType.PostOffice, PlaceType.ParkingPlace, PlaceType.RoadOrTunnel);

    private static readonly FrozenSet<PlaceType> FromAugust2020 =
        FrozenSet.Create(PlaceType.PublicTransport, PlaceType.Pharmacy);

    /// <summary>Whether no permit was needed on a day before 2025-04-01.</summary>
    public static bool NeededNoPermit(PlaceType type, DateOnly day) =>
        Always.Contains(type) || (day >= TransportAndPharmaciesFrom && FromAugust2020.Contains(type));

    /// <summary>Whether 11 § exempts the place from 2025-04-01.</summary>
    public static bool IsExemptFrom2025(PlaceType type) => Always.Contains(type) || FromAugust2020.Contains(type);

    /// <summary>The type in words.</summary>
    public static Value Term(PlaceType type) => new Value.Term("place-" + FactsJson.Word(type));
}
