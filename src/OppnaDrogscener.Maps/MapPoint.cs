using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps;

/// <summary>A point of a file.</summary>
/// <param name="Feature">Which of the file's features or rows, from 1.</param>
/// <param name="Name">Its name where it has one, else empty.</param>
/// <param name="Kind">What the file says that it is (a column or property such as typ, amenity or skolformer), else empty.</param>
/// <param name="Position">Where, in the system of the reading.</param>
/// <param name="Text">Every other text of the row or feature by column name, for showing.</param>
public sealed record MapPoint(int Feature, string Name, string Kind, MapPosition Position, IReadOnlyDictionary<string, string> Text);
