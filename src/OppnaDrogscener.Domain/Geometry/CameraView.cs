namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// What decides which ground a camera sees. With mounting and vertical angle the field is the true footprint;
/// without them a plain sector from the camera out to the range, which is the larger and safer assumption.
/// </summary>
/// <param name="Position">Where the camera hangs.</param>
/// <param name="Direction">Grid bearing of the optical axis.</param>
/// <param name="Horizontal">Full horizontal opening angle, above 0 and at most 360 degrees.</param>
/// <param name="Range">How far it is taken to see; above 0.</param>
/// <param name="Mounting">Height and tilt, when known.</param>
/// <param name="Vertical">Full vertical opening angle, when known.</param>
/// <param name="Columns">Pixels across the picture, when known.</param>
public sealed record CameraView(
    GridPoint Position,
    Bearing Direction,
    Angle Horizontal,
    Metres Range,
    Mounting? Mounting = null,
    Angle? Vertical = null,
    int? Columns = null)
{
    /// <summary>Full horizontal opening angle.</summary>
    public Angle Horizontal { get; init; } = Horizontal.Degrees is > 0 and <= 360
        ? Horizontal
        : throw new ArgumentOutOfRangeException(nameof(Horizontal), Horizontal, "An opening angle is above 0 and at most 360 degrees.");

    /// <summary>How far it is taken to see.</summary>
    public Metres Range { get; init; } = Range.Value > 0
        ? Range
        : throw new ArgumentOutOfRangeException(nameof(Range), Range, "A range is above 0.");

    /// <summary>
    /// The camera turns: <see cref="Horizontal"/> is then the whole pan, and everything that it can be turned to counts as
    /// seen, whatever its preset (methods C08).
    /// </summary>
    public bool Turns { get; init; }

    /// <summary>The opening angle of the lens of a camera that turns; for others it is <see cref="Horizontal"/>.</summary>
    public Angle? Lens { get; init; }

    /// <summary>Whether the footprint on the ground can be computed: a fixed pinhole camera with known mounting and vertical angle.</summary>
    public bool HasFootprint => !Turns && Mounting is not null && Vertical is not null && Horizontal <= Optics.WidestPinhole;
}
