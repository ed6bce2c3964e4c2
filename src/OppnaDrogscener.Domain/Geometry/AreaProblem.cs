namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The first thing wrong with an outline.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Ring">Which ring, when it is about one.</param>
/// <param name="Position">Where, in the outline's own coordinate system, when there is a spot to point at.</param>
/// <param name="Size">The area, when it is about the size.</param>
public sealed record AreaProblem(AreaFault Fault, RingPlace? Ring = null, MapPosition? Position = null, SquareMetres? Size = null);
