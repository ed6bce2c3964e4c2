using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>A camera on the map.</summary>
/// <param name="Label">Its name, as the user wrote it.</param>
/// <param name="Position">Where, in SWEREF 99 TM.</param>
/// <param name="Direction">Grid bearing of the middle of the picture; null when it can turn all the way round.</param>
/// <param name="Seen">The ground it sees after buildings and masks; null when the facts do not say enough.</param>
/// <param name="Range">How far it is used to see; null when unknown.</param>
/// <param name="Origin">Path in the case file of the name, or null.</param>
public sealed record MapCamera(string Label, GridPoint Position, Bearing? Direction, Area? Seen, Metres? Range, string? Origin = null);
