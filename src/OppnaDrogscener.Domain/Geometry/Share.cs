using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A part of a whole: 0 none, 1 all. Only a sum of overlaps (redundancy) can pass 1.</summary>
/// <param name="Value">The part, not in percent; zero or more.</param>
public readonly record struct Share(double Value) : IComparable<Share>
{
    /// <summary>The part; finite, zero or more.</summary>
    public double Value { get; } = Finite.Required(Value) >= 0
        ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A share is zero or more.");

    public static bool operator <(Share left, Share right) => left.Value < right.Value;

    public static bool operator >(Share left, Share right) => left.Value > right.Value;

    public static bool operator <=(Share left, Share right) => left.Value <= right.Value;

    public static bool operator >=(Share left, Share right) => left.Value >= right.Value;

    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>A part of an area; of an empty whole there is no part, and the answer is 0.</summary>
    public static Share Of(SquareMetres part, SquareMetres whole) =>
        whole.Value <= 0 ? new Share(0) : new Share(Math.Max(0, part.Value / whole.Value));

    /// <summary>Machine text: at most four decimals.</summary>
    public override string ToString() => Value.ToString("0.####", CultureInfo.InvariantCulture);
}
