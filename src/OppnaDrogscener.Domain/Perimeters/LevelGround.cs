using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>The ground that a camera sees at a pixel density, in both readings of obstacles of unknown height.</summary>
/// <param name="Possible">What may be seen.</param>
/// <param name="Certain">What certainly is seen.</param>
internal sealed record LevelGround(Area Possible, Area Certain);
