using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>A point on the map.</summary>
/// <param name="Label">The short label drawn beside it.</param>
/// <param name="Name">The full name, told in the text alternative.</param>
/// <param name="Position">Where, in SWEREF 99 TM.</param>
/// <param name="Origin">Path in the case file of the label, or null.</param>
public sealed record MapMark(string Label, string Name, GridPoint Position, string? Origin = null);
