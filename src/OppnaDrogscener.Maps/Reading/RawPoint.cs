using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>A point as it stands in a file.</summary>
internal sealed record RawPoint(int Feature, string Name, string Kind, MapPosition Position, IReadOnlyDictionary<string, string> Text);
