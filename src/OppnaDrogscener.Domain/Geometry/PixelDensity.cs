using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>How finely a target is seen: pixels per metre across it (methods C02). Above 0.</summary>
/// <param name="PixelsPerMetre">Pixels to the metre at the target's distance.</param>
public readonly record struct PixelDensity(double PixelsPerMetre) : IComparable<PixelDensity>
{
    private const double MetresPerFoot = 0.3048;

    /// <summary>Pixels to the metre; finite and above 0.</summary>
    public double PixelsPerMetre { get; } = Finite.Required(PixelsPerMetre) > 0
        ? PixelsPerMetre
        : throw new ArgumentOutOfRangeException(nameof(PixelsPerMetre), PixelsPerMetre, "A pixel density is above 0.");

    /// <summary>The same density per foot (0.3048 m), as many makers print it.</summary>
    public double PixelsPerFoot => PixelsPerMetre * MetresPerFoot;

    public static bool operator <(PixelDensity left, PixelDensity right) => left.PixelsPerMetre < right.PixelsPerMetre;

    public static bool operator >(PixelDensity left, PixelDensity right) => left.PixelsPerMetre > right.PixelsPerMetre;

    public static bool operator <=(PixelDensity left, PixelDensity right) => left.PixelsPerMetre <= right.PixelsPerMetre;

    public static bool operator >=(PixelDensity left, PixelDensity right) => left.PixelsPerMetre >= right.PixelsPerMetre;

    public int CompareTo(PixelDensity other) => PixelsPerMetre.CompareTo(other.PixelsPerMetre);

    /// <summary>The density when so many pixels fall on a target of that width (80 px on a 16 cm face: 500 px/m).</summary>
    public static PixelDensity Across(Pixels pixels, Metres width) => new(pixels.Count / width.Value);

    /// <summary>The widest scene that so many columns can show at this density.</summary>
    public Metres WidestScene(int columns) => new(columns / PixelsPerMetre);

    /// <summary>The fewest whole columns that show a scene of that width at this density.</summary>
    public int ColumnsNeeded(Metres width) => (int)Math.Ceiling((width.Value * PixelsPerMetre) - 1e-9);

    /// <summary>Machine text: at most two decimals and "px/m".</summary>
    public override string ToString() => PixelsPerMetre.ToString("0.## 'px/m'", CultureInfo.InvariantCulture);
}
