namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A direction from the eye.</summary>
/// <param name="Angle">Radians counter-clockwise from east, −π to π.</param>
/// <param name="X">East part of the unit vector.</param>
/// <param name="Y">North part of the unit vector.</param>
internal readonly record struct Ray(double Angle, double X, double Y)
{
    /// <summary>Due west, where the turn round the eye begins.</summary>
    public static Ray First { get; } = new(-Math.PI, -1, 0);

    /// <summary>Due west, where the turn round the eye ends.</summary>
    public static Ray Last { get; } = new(Math.PI, -1, 0);

    /// <summary>The direction of a point relative to the eye; not the eye itself.</summary>
    public static Ray Through((double X, double Y) point)
    {
        var length = double.Hypot(point.X, point.Y);
        return new Ray(Math.Atan2(point.Y, point.X), point.X / length, point.Y / length);
    }
}
