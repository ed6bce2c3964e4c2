namespace OppnaDrogscener.Domain.Geometry;

/// <summary>How a camera hangs.</summary>
/// <param name="Height">Above the ground; above 0.</param>
/// <param name="Tilt">Optical axis below the horizon, 0–90 degrees.</param>
public readonly record struct Mounting(Metres Height, Angle Tilt)
{
    /// <summary>Above the ground.</summary>
    public Metres Height { get; } = Height.Value > 0
        ? Height
        : throw new ArgumentOutOfRangeException(nameof(Height), Height, "A camera hangs above the ground.");

    /// <summary>Below the horizon.</summary>
    public Angle Tilt { get; } = Tilt.Degrees is >= 0 and <= 90
        ? Tilt
        : throw new ArgumentOutOfRangeException(nameof(Tilt), Tilt, "A tilt is 0 to 90 degrees below the horizon.");
}
