namespace OppnaDrogscener.Domain.Geometry;

/// <summary>One connected part of an area.</summary>
/// <param name="Shell">The outer ring, counter-clockwise.</param>
/// <param name="Holes">What is cut out of it, each clockwise.</param>
public sealed record AreaPart(Ring Shell, IReadOnlyList<Ring> Holes);
