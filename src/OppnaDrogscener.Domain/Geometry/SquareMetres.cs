using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>An area on the ground, in square metres. Finite; may be negative only as a difference.</summary>
/// <param name="Value">Square metres; 10 000 make a hectare.</param>
public readonly record struct SquareMetres(double Value) : IComparable<SquareMetres>
{
    /// <summary>Square metres; always finite.</summary>
    public double Value { get; } = Finite.Required(Value);

    /// <summary>The same area in hectares (10 000 m²).</summary>
    public double Hectares => Value / 10_000;

    public static SquareMetres operator +(SquareMetres left, SquareMetres right) => new(left.Value + right.Value);

    public static SquareMetres operator -(SquareMetres left, SquareMetres right) => new(left.Value - right.Value);

    public static bool operator <(SquareMetres left, SquareMetres right) => left.Value < right.Value;

    public static bool operator >(SquareMetres left, SquareMetres right) => left.Value > right.Value;

    public static bool operator <=(SquareMetres left, SquareMetres right) => left.Value <= right.Value;

    public static bool operator >=(SquareMetres left, SquareMetres right) => left.Value >= right.Value;

    public int CompareTo(SquareMetres other) => Value.CompareTo(other.Value);

    /// <summary>Machine text: at most two decimals, a point, the unit.</summary>
    public override string ToString() => Value.ToString("0.## 'm2'", CultureInfo.InvariantCulture);
}
