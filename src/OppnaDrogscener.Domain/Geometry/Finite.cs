using System.Runtime.CompilerServices;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Guards the unit types: not-a-number and infinity are programmer errors, never lengths.</summary>
internal static class Finite
{
    public static double Required(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "A finite number is required.");
}
