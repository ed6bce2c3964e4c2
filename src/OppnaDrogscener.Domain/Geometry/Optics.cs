namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Angles of view and pixel density of a lens without distortion (pinhole; methods C01–C03, C06). Not for opening angles
/// above <see cref="WidestPinhole"/> or fisheye lenses: there the maker's own figures rule.
/// </summary>
public static class Optics
{
    /// <summary>Above this opening angle the pinhole model misleads.</summary>
    public static Angle WidestPinhole { get; } = new(100);

    /// <summary>Horizontal opening angle: 2·atan(sensor width ÷ 2·focal length). Both in metres (4.8 mm = 0.0048).</summary>
    public static Angle HorizontalAngle(Metres sensorWidth, Metres focalLength) =>
        Angle.FromRadians(2 * Math.Atan(sensorWidth.Value / (2 * focalLength.Value)));

    /// <summary>Width of the scene at a distance: sensor width · distance ÷ focal length.</summary>
    public static Metres SceneWidth(Metres sensorWidth, Metres focalLength, Metres distance) =>
        new(sensorWidth.Value * distance.Value / focalLength.Value);

    /// <summary>Vertical opening angle of square pixels: 2·atan(tan(h/2)·rows ÷ columns).</summary>
    public static Angle VerticalAngle(Angle horizontal, int columns, int rows) =>
        Angle.FromRadians(2 * Math.Atan(Math.Tan(horizontal.Radians / 2) * rows / columns));

    /// <summary>The focal length in pixels: columns ÷ 2·tan(h/2).</summary>
    public static Pixels FocalLength(int columns, Angle horizontal) => new(columns / (2 * Math.Tan(horizontal.Radians / 2)));

    /// <summary>The farthest distance along the optical axis at which a density is reached.</summary>
    public static Metres ReachOnAxis(int columns, Angle horizontal, PixelDensity density) =>
        new(FocalLength(columns, horizontal).Count / density.PixelsPerMetre);

    /// <summary>Density at a distance along the optical axis. Without height and tilt it flatters: see <see cref="DensityAt"/>.</summary>
    public static PixelDensity DensityOnAxis(int columns, Angle horizontal, Metres distance) =>
        new(FocalLength(columns, horizontal).Count / distance.Value);

    /// <summary>
    /// Density on a target straight ahead at a ground distance D and height z, with mounting height h and tilt α:
    /// focal length in pixels ÷ (D·cos α + (h − z)·sin α).
    /// </summary>
    public static PixelDensity DensityAt(int columns, Angle horizontal, Mounting mounting, Metres distance, Metres targetHeight)
    {
        var drop = (mounting.Height - targetHeight).Value;
        var depth = (distance.Value * Math.Cos(mounting.Tilt.Radians)) + (drop * Math.Sin(mounting.Tilt.Radians));
        return new PixelDensity(FocalLength(columns, horizontal).Count / depth);
    }

    /// <summary>
    /// The ground distance straight ahead within which a density is reached (the inverse of <see cref="DensityAt"/>);
    /// negative when not even the spot below the camera reaches it.
    /// </summary>
    public static Metres GroundReach(int columns, Angle horizontal, Mounting mounting, PixelDensity density, Metres targetHeight)
    {
        var depth = FocalLength(columns, horizontal).Count / density.PixelsPerMetre;
        var drop = (mounting.Height - targetHeight).Value;
        return new Metres((depth - (drop * Math.Sin(mounting.Tilt.Radians))) / Math.Cos(mounting.Tilt.Radians));
    }

    /// <summary>
    /// The ground distance within which a density is reached all around: of a camera that points its axis at the target, or
    /// of a lens above <see cref="WidestPinhole"/>, whose pixels are taken as spread evenly over the angle (f-θ). 0 when not
    /// even a target below the camera reaches it.
    /// </summary>
    public static Metres ReachAround(int columns, Angle lens, Mounting? mounting, PixelDensity density, Metres targetHeight)
    {
        var focal = lens > WidestPinhole ? columns / lens.Radians : FocalLength(columns, lens).Count;
        var slant = focal / density.PixelsPerMetre;
        var drop = mounting is { } hung ? Math.Max(0, (hung.Height - targetHeight).Value) : 0;
        return new Metres(slant <= drop ? 0 : Math.Sqrt((slant * slant) - (drop * drop)));
    }
}
