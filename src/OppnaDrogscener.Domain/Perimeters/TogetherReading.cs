namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What all cameras that can be drawn see together, masks taken away. Shares and the like are null without a needed area.</summary>
public sealed record TogetherReading
{
    /// <summary>All that may be seen.</summary>
    public required GroundShape Seen { get; init; }

    public required double SeenSquareMetres { get; init; }

    /// <summary>Share of the needed area that certainly is seen.</summary>
    public double? NeededShare { get; init; }

    /// <summary>Needed ground that may not be seen.</summary>
    public GroundShape? NotSeen { get; init; }

    public double? NotSeenSquareMetres { get; init; }

    /// <summary>Ground outside the needed area that may be seen.</summary>
    public GroundShape? Outside { get; init; }

    public double? OutsideSquareMetres { get; init; }

    /// <summary>Part of all that may be seen that lies outside the needed area.</summary>
    public double? OutsideShare { get; init; }

    /// <summary>Ground outside the needed area where a person may be identified: never needed. What is known of it.</summary>
    public GroundShape? IdentifiedOutside { get; init; }

    /// <summary>Its size; null also while the picture size of a camera is not known, so that nothing unknown reads as zero.</summary>
    public double? IdentifiedOutsideSquareMetres { get; init; }

    /// <summary>Ground where a camera that by its own purpose need not identify anyone may do so (the pixel density read backwards).</summary>
    public required GroundShape IdentifiedNotNeeded { get; init; }

    /// <summary>Its size; null while the picture size of such a camera is not known.</summary>
    public required double? IdentifiedNotNeededSquareMetres { get; init; }

    /// <summary>Each level of the edition, the coarsest first; empty when no camera's picture size is known. Cameras without are not in them.</summary>
    public IReadOnlyList<LevelReading> Levels { get; init; } = [];

    /// <summary>Ids of cameras whose picture size is not known: what they see at each level isn't either.</summary>
    public IReadOnlyList<string> WithoutPixels { get; init; } = [];
}
