using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>An angle in degrees: a full opening angle, a tilt below the horizon or a convergence (which may be negative).</summary>
/// <param name="Degrees">Degrees, 360 to the turn.</param>
public readonly record struct Angle(double Degrees) : IComparable<Angle>
{
    /// <summary>Degrees; always finite.</summary>
    public double Degrees { get; } = Finite.Required(Degrees);

    /// <summary>The same angle in radians.</summary>
    public double Radians => double.DegreesToRadians(Degrees);

    public static bool operator <(Angle left, Angle right) => left.Degrees < right.Degrees;

    public static bool operator >(Angle left, Angle right) => left.Degrees > right.Degrees;

    public static bool operator <=(Angle left, Angle right) => left.Degrees <= right.Degrees;

    public static bool operator >=(Angle left, Angle right) => left.Degrees >= right.Degrees;

    public int CompareTo(Angle other) => Degrees.CompareTo(other.Degrees);

    public static Angle FromRadians(double radians) => new(double.RadiansToDegrees(radians));

    /// <summary>Machine text: at most three decimals and "deg".</summary>
    public override string ToString() => Degrees.ToString("0.### 'deg'", CultureInfo.InvariantCulture);
}
