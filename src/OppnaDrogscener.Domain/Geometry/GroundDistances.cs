namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The nearest and farthest distance straight ahead at which a tilted camera sees a target of some height (methods C04).</summary>
/// <param name="Near">The nearest; 0 when the picture holds the spot below the camera.</param>
/// <param name="Far">The farthest; null when the upper edge of the picture is at or above the horizon, so that nothing limits it.</param>
public readonly record struct GroundDistances(Metres Near, Metres? Far)
{
    /// <summary>Near and far of a mounting with a vertical opening angle, for targets of a height (0 is the ground).</summary>
    public static GroundDistances Of(Mounting mounting, Angle vertical, Metres targetHeight)
    {
        var drop = (mounting.Height - targetHeight).Value;
        var lower = mounting.Tilt.Degrees + (vertical.Degrees / 2);
        var upper = mounting.Tilt.Degrees - (vertical.Degrees / 2);
        return new GroundDistances(
            new Metres(lower >= 90 ? 0 : drop / Math.Tan(double.DegreesToRadians(lower))),
            upper > 0 ? new Metres(upper >= 90 ? 0 : drop / Math.Tan(double.DegreesToRadians(upper))) : null);
    }

    /// <summary>The farthest distance, clamped to a range.</summary>
    public Metres FarWithin(Metres range) => Far is { } far && far < range ? far : range;

    /// <summary>The camera sees further than the range that is stated for it.</summary>
    public bool SeesFurtherThan(Metres range) => Far is not { } far || far > range;
}
