using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A length or distance on the ground, in metres. Finite; may be negative only as a difference.</summary>
/// <param name="Value">Metres.</param>
public readonly record struct Metres(double Value) : IComparable<Metres>
{
    /// <summary>Metres; always finite.</summary>
    public double Value { get; } = Finite.Required(Value);

    public static Metres operator +(Metres left, Metres right) => new(left.Value + right.Value);

    public static Metres operator -(Metres left, Metres right) => new(left.Value - right.Value);

    public static bool operator <(Metres left, Metres right) => left.Value < right.Value;

    public static bool operator >(Metres left, Metres right) => left.Value > right.Value;

    public static bool operator <=(Metres left, Metres right) => left.Value <= right.Value;

    public static bool operator >=(Metres left, Metres right) => left.Value >= right.Value;

    public int CompareTo(Metres other) => Value.CompareTo(other.Value);

    /// <summary>Machine text: at most three decimals, a point, the unit.</summary>
    public override string ToString() => Value.ToString("0.### 'm'", CultureInfo.InvariantCulture);
}
