using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>What tells places apart.</summary>
/// <param name="Name">The name in the form that is compared, see <see cref="SamePlace.Norm"/>; empty when there is none.</param>
/// <param name="Address">The address in the same form; empty when there is none.</param>
/// <param name="MunicipalityCode">Four digits; null when not known.</param>
/// <param name="Position">A point of the place; null when none is given.</param>
public sealed record PlaceMark(string Name, string Address, string? MunicipalityCode, GeoPoint? Position);
