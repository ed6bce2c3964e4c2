using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A direction clockwise from north, 0 (inclusive) to 360 (exclusive) degrees. Grid north unless a member says true north:
/// a web map is true-north-up, SWEREF 99 TM is not (2.63 degrees apart in Stockholm).
/// </summary>
public readonly record struct Bearing
{
    /// <summary>Any finite number of degrees; turned into 0–360.</summary>
    public Bearing(double degrees)
    {
        var turned = Finite.Required(degrees) % 360;
        Degrees = turned < 0 ? (turned + 360) % 360 : turned;
    }

    /// <summary>Degrees clockwise from north, 0 ≤ value &lt; 360.</summary>
    public double Degrees { get; }

    /// <summary>The same direction in radians.</summary>
    public double Radians => double.DegreesToRadians(Degrees);

    /// <summary>The direction this far clockwise (counter-clockwise when negative).</summary>
    public Bearing Turn(Angle clockwise) => new(Degrees + clockwise.Degrees);

    /// <summary>The grid bearing of a bearing read off a true-north map: grid = true − convergence (methods D02).</summary>
    public static Bearing FromTrueNorth(Bearing trueBearing, Angle convergence) => trueBearing.Turn(new Angle(-convergence.Degrees));

    /// <summary>The bearing against true north of this grid bearing: true = grid + convergence (methods D02).</summary>
    public Bearing ToTrueNorth(Angle convergence) => Turn(convergence);

    /// <summary>Machine text: at most three decimals and "deg".</summary>
    public override string ToString() => Degrees.ToString("0.### 'deg'", CultureInfo.InvariantCulture);
}
