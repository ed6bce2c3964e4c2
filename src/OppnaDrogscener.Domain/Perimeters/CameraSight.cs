using System.Collections.Concurrent;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What one camera sees: on open ground, and past obstacles and masks in both readings of what nobody knows.</summary>
internal sealed class CameraSight
{
    private readonly ConcurrentDictionary<PixelDensity, LevelGround?> levels = new();

    public CameraSight(CameraView view, ObstacleSet obstacles, IReadOnlyList<Area> masks)
    {
        View = view;
        Field = CameraField.Of(view);
        Possible = Seen(OcclusionReading.ForIntrusion);
        Certain = obstacles.HasUnknownHeight(view.Mounting?.Height) ? Seen(OcclusionReading.ForCoverage) : Possible;

        Area Seen(OcclusionReading reading) => masks.Aggregate(
            Occlusion.Visible(Field.Ground, view.Position, view.Mounting?.Height, obstacles, reading), (ground, mask) => ground.Subtract(mask));
    }

    public CameraView View { get; }

    public CameraField Field { get; }

    public Area Possible { get; }

    /// <summary>The same object as <see cref="Possible"/> where no height is unknown.</summary>
    public Area Certain { get; }

    /// <summary>The ground seen at a density; null when the pixels of the camera are not known.</summary>
    public LevelGround? At(PixelDensity density) => levels.GetOrAdd(density, LevelOf);

    private LevelGround? LevelOf(PixelDensity density)
    {
        if (Field.GroundAtLeast(density, PerimeterReading.TargetHeight) is not { } ground)
        {
            return null;
        }

        if (ReferenceEquals(ground, Field.Ground))
        {
            return new LevelGround(Possible, Certain);
        }

        var possible = Possible.Intersect(ground);
        return new LevelGround(possible, ReferenceEquals(Possible, Certain) ? possible : Certain.Intersect(ground));
    }
}
