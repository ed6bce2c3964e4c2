namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// An area as someone drew or uploaded it: rings of positions, not yet checked. <see cref="AreaValidity"/> turns it into an
/// <see cref="Area"/> or says what is wrong.
/// </summary>
/// <param name="System">The coordinate system of the positions.</param>
/// <param name="Polygons">Polygons of rings of positions, as in a GeoJSON MultiPolygon: the outer ring first, then its holes.</param>
public sealed record Outline(
    CoordinateSystem System,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<MapPosition>>> Polygons)
{
    /// <summary>An outline of one ring without holes.</summary>
    public static Outline OfRing(CoordinateSystem system, params IReadOnlyList<MapPosition> ring) => new(system, [[ring]]);

    /// <summary>Every ring with its place in the outline (polygon and ring counted from 0).</summary>
    internal IEnumerable<(RingPlace Place, IReadOnlyList<MapPosition> Ring)> Rings() => Polygons
        .SelectMany((polygon, p) => polygon.Select((ring, r) => (new RingPlace(p, r), ring)));
}
