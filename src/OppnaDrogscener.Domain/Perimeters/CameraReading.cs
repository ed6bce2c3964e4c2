namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>One camera. Without <see cref="Ground"/> something is missing or wrong, and the numbers are null.</summary>
public sealed record CameraReading
{
    /// <summary>Place in the facts, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The id by which the rest of the reading names it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>JSON path of its facts.</summary>
    public required string Path { get; init; }

    /// <summary>JSON paths of what is missing before it can be drawn.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>
    /// What must be said wherever the field is shown: sees-further (than its range), moves, plain-sector (height or tilt is not
    /// known, so the field begins at the camera), wide-lens (too wide for a footprint), no-pixels, inside-obstacle.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What it may see.</summary>
    public GroundShape? Ground { get; init; }

    /// <summary>What it certainly sees; null when that is the same.</summary>
    public GroundShape? CertainGround { get; init; }

    public double? SeenSquareMetres { get; init; }

    /// <summary>Share of the needed area that it certainly sees.</summary>
    public double? NeededShare { get; init; }

    public double? OutsideSquareMetres { get; init; }

    /// <summary>Needed ground that no other camera may see.</summary>
    public double? NeededOnlyHereSquareMetres { get; init; }

    /// <summary>Ground outside that no other camera may see.</summary>
    public double? OutsideOnlyHereSquareMetres { get; init; }

    /// <summary>Whether its purpose needs a person to be identified, as stated.</summary>
    public bool? IdentificationNeeded { get; init; }

    /// <summary>Ground where it may identify a person; null when its picture size is not known.</summary>
    public double? IdentifiedSquareMetres { get; init; }

    public double? IdentifiedOutsideSquareMetres { get; init; }

    /// <summary>Where it may do so though its purpose does not need it; 0 where the purpose needs it.</summary>
    public double? IdentifiedNotNeededSquareMetres { get; init; }

    /// <summary>Horizontal and vertical angle of view, stated or computed; for one that turns, the whole pan and the lens.</summary>
    public double? HorizontalDegrees { get; init; }

    public double? VerticalDegrees { get; init; }

    /// <summary>Where the ground in the picture begins straight ahead; null when height, tilt or angle is not known.</summary>
    public double? NearMetres { get; init; }

    /// <summary>Where it ends straight ahead, before the range cuts it; null when not known or when nothing ends it.</summary>
    public double? FarMetres { get; init; }

    /// <summary>Each level of the edition, the coarsest first; empty when the picture size is not known.</summary>
    public IReadOnlyList<LevelReading> Levels { get; init; } = [];
}
