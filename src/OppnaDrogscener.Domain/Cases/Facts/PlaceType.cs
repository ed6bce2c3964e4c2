namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Type of place, as a case officer would sort it.</summary>
public enum PlaceType
{
    Square,
    PedestrianStreet,
    Street,
    Park,
    StationSurroundings,
    ParkingPlace,
    SchoolSurroundings,
    ResidentialArea,
    Stairwell,
    WorkplaceInterior,
    PublicTransport,
    Pharmacy,
    PostOffice,
    ProtectedObject,
    RoadOrTunnel,
    ShopPremises,
    Other,
}
