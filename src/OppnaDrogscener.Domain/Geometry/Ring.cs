namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A closed ring of grid points: the first point is repeated last. Outer rings counter-clockwise, holes clockwise.</summary>
/// <param name="Points">At least four points in one zone, the last equal to the first.</param>
public sealed record Ring(IReadOnlyList<GridPoint> Points);
