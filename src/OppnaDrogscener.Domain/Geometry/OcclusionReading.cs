namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// How an obstacle of unknown height is read. The two readings err in opposite directions, so that a lack of facts always
/// goes against the one who wants to watch (methods C09).
/// </summary>
public enum OcclusionReading
{
    /// <summary>What is certainly seen: an unknown height hides everything behind it.</summary>
    ForCoverage,

    /// <summary>What may be seen: an unknown height hides nothing.</summary>
    ForIntrusion,
}
