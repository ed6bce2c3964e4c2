using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>An area on the map.</summary>
/// <param name="Label">What it is called, as the user wrote it.</param>
/// <param name="Area">Its extent in SWEREF 99 TM.</param>
/// <param name="Origin">Path in the case file of the label, or null.</param>
public sealed record MapArea(string Label, Area Area, string? Origin = null);
