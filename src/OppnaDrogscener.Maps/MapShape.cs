using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps;

/// <summary>An area of a file.</summary>
/// <param name="Feature">Which of the file's features, from 1. A feature of several parts gives several areas.</param>
/// <param name="Name">Its name where it has one, else empty.</param>
/// <param name="Outline">Its rings as they stand, in the system of the reading.</param>
/// <param name="Problem">The first thing wrong with it; null when it can be used.</param>
/// <param name="IsTurned">Whether a ring goes the other way than it should: told, not wrong.</param>
/// <param name="SquareMetres">Its size on the ground; null when it cannot be used.</param>
public sealed record MapShape(int Feature, string Name, Outline Outline, AreaProblem? Problem, bool IsTurned, double? SquareMetres);
