using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What decides, beside its own facts, what a camera sees.</summary>
/// <param name="Plane">The coordinate system; null when it is not stated.</param>
/// <param name="Obstacles">Buildings and walls.</param>
/// <param name="Masks">The masks that this camera carries.</param>
/// <param name="Key">A name for all of it, equal when all of it is equal.</param>
/// <param name="Cache">What has been computed before.</param>
internal sealed record CameraSurroundings(
    PerimeterPlane? Plane, ObstacleSet Obstacles, IReadOnlyList<Area> Masks, (string? System, string Obstacles, string Masks) Key, PerimeterCache Cache);
