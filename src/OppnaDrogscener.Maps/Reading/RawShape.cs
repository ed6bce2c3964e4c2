using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>A polygon as it stands in a file: the outer ring first, then its holes.</summary>
internal sealed record RawShape(int Feature, string Name, IReadOnlyList<IReadOnlyList<MapPosition>> Rings);
