namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Something that hides the ground behind it: a building or a wall.</summary>
/// <param name="Corners">
/// Corners in order. A closed run (first equal to last) is a footprint, which is itself not seen; an open one is a thin wall.
/// </param>
/// <param name="Height">Height above the ground; null when nobody knows.</param>
public sealed record Obstacle(IReadOnlyList<GridPoint> Corners, Metres? Height = null)
{
    /// <summary>Whether the corners close into a footprint.</summary>
    public bool IsFootprint => Corners.Count >= 4 && Corners[0] == Corners[^1];
}
