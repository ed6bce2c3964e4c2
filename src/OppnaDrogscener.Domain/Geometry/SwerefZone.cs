namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// One of Sweden's official map projections: SWEREF 99 TM (EPSG 3006) or one of the twelve local zones (EPSG 3007–3018).
/// All are transverse Mercator on GRS 80 with latitude of origin 0 and false northing 0 (the mapping authority's table; methods D01).
/// </summary>
/// <param name="Epsg">EPSG code.</param>
/// <param name="Name">The mapping authority's name, for instance "SWEREF 99 18 00".</param>
/// <param name="CentralMeridian">Longitude of the central meridian, degrees east of Greenwich.</param>
/// <param name="Scale">Scale on the central meridian: 0.9996 in SWEREF 99 TM, 1 in the local zones.</param>
/// <param name="FalseEasting">Easting of the central meridian: 500 km in SWEREF 99 TM, 150 km in the local zones.</param>
public sealed record SwerefZone(int Epsg, string Name, Angle CentralMeridian, double Scale, Metres FalseEasting)
{
    /// <summary>SWEREF 99 TM, the national system.</summary>
    public static SwerefZone Tm { get; } = new(3006, "SWEREF 99 TM", new Angle(15), 0.9996, new Metres(500_000));

    /// <summary>The national system first, then the local zones by EPSG code.</summary>
    public static IReadOnlyList<SwerefZone> All { get; } =
    [
        Tm,
        Local(3007, "12 00", 12), Local(3008, "13 30", 13.5), Local(3009, "15 00", 15), Local(3010, "16 30", 16.5),
        Local(3011, "18 00", 18), Local(3012, "14 15", 14.25), Local(3013, "15 45", 15.75), Local(3014, "17 15", 17.25),
        Local(3015, "18 45", 18.75), Local(3016, "20 15", 20.25), Local(3017, "21 45", 21.75), Local(3018, "23 15", 23.25),
    ];

    /// <summary>The projection of this zone, both ways.</summary>
    public TransverseMercator Projection => _projection ??= new TransverseMercator(CentralMeridian, Scale, FalseEasting, new Metres(0));

    private TransverseMercator? _projection;

    /// <summary>The zone with the EPSG code, or null when the code is none of the thirteen.</summary>
    public static SwerefZone? ByEpsg(int epsg) => All.FirstOrDefault(zone => zone.Epsg == epsg);

    /// <summary>
    /// The local zone whose central meridian is nearest: least distortion of areas and bearings. Not always the zone the
    /// municipality has chosen. On a tie the western one.
    /// </summary>
    public static SwerefZone NearestLocal(GeoPoint point) => All
        .Where(zone => zone != Tm)
        .OrderBy(zone => Math.Abs(zone.CentralMeridian.Degrees - point.Longitude))
        .ThenBy(zone => zone.CentralMeridian.Degrees)
        .First();

    /// <summary>The point in this zone's northing and easting.</summary>
    public GridPoint Project(GeoPoint point)
    {
        var (northing, easting) = Projection.Forward(point);
        return new GridPoint(northing.Value, easting.Value, this);
    }

    public bool Equals(SwerefZone? other) => other is not null && Epsg == other.Epsg;

    public override int GetHashCode() => Epsg;

    private static SwerefZone Local(int epsg, string meridian, double degrees) =>
        new(epsg, $"SWEREF 99 {meridian}", new Angle(degrees), 1, new Metres(150_000));
}
