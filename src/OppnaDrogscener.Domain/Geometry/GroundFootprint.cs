namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// The trapezoid on flat ground that a tilted pinhole camera sees (methods C05): rays through the corners of the picture,
/// (cos α − v·sin α, u, −(sin α + v·cos α)) with u = tan(h/2) and v = ±tan(v/2), meet the ground at
/// t = height ÷ (sin α + v·cos α). On the ground the side edges are the lines y = u·(x·cos α + height·sin α).
/// </summary>
/// <param name="Near">Forward distance of the near edge; negative when the camera also sees behind itself.</param>
/// <param name="NearHalfWidth">From the axis to a corner of the near edge.</param>
/// <param name="Far">Forward distance of the far edge, clamped to the range.</param>
/// <param name="FarHalfWidth">From the axis to a corner of the far edge.</param>
public readonly record struct GroundFootprint(Metres Near, Metres NearHalfWidth, Metres Far, Metres FarHalfWidth)
{
    /// <summary>The area of the trapezoid: (far − near)·(half widths added).</summary>
    public SquareMetres Area => new((Far - Near).Value * (NearHalfWidth + FarHalfWidth).Value);

    /// <summary>The footprint of a mounting and its opening angles, the far edge no farther than the range.</summary>
    public static GroundFootprint Of(Mounting mounting, Angle horizontal, Angle vertical, Metres range)
    {
        var half = Math.Tan(vertical.Radians / 2);
        var near = Forward(mounting, half);
        var far = Math.Min(Forward(mounting, -half) ?? range.Value, range.Value);
        var nearest = Math.Min(near ?? far, far);
        return new GroundFootprint(
            new Metres(nearest), HalfWidth(mounting, horizontal, nearest), new Metres(far), HalfWidth(mounting, horizontal, far));
    }

    /// <summary>The four corners from a position and a grid bearing: near right, far right, far left, near left.</summary>
    public IReadOnlyList<GridPoint> Corners(GridPoint position, Bearing direction) =>
    [
        position.Offset(Near, NearHalfWidth, direction),
        position.Offset(Far, FarHalfWidth, direction),
        position.Offset(Far, new Metres(-FarHalfWidth.Value), direction),
        position.Offset(Near, new Metres(-NearHalfWidth.Value), direction),
    ];

    internal static Metres HalfWidth(Mounting mounting, Angle horizontal, double forward) =>
        new(Math.Tan(horizontal.Radians / 2) * Depth(mounting, forward));

    /// <summary>Distance along the optical axis of a ground point so far forward.</summary>
    internal static double Depth(Mounting mounting, double forward) =>
        (forward * Math.Cos(mounting.Tilt.Radians)) + (mounting.Height.Value * Math.Sin(mounting.Tilt.Radians));

    private static double? Forward(Mounting mounting, double v)
    {
        var (sine, cosine) = Math.SinCos(mounting.Tilt.Radians);
        var down = sine + (v * cosine);
        return down > 1e-12 ? mounting.Height.Value * (cosine - (v * sine)) / down : null;
    }
}
