using System.Globalization;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A number of pixels, for instance a focal length expressed in them. Finite; need not be whole.</summary>
/// <param name="Count">Pixels.</param>
public readonly record struct Pixels(double Count)
{
    /// <summary>Pixels; always finite.</summary>
    public double Count { get; } = Finite.Required(Count);

    /// <summary>Machine text: at most two decimals and "px".</summary>
    public override string ToString() => Count.ToString("0.## 'px'", CultureInfo.InvariantCulture);
}
