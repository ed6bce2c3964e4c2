using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A place from a register or a file that may be a sensitive place of the case.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is; null when the source does not say.</param>
/// <param name="Position">Where, in any zone.</param>
/// <param name="Source">Where it is taken from, as it will stand in the case.</param>
public sealed record CandidatePlace(string Name, SensitivePlaceKind? Kind, GridPoint Position, string Source);
