namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// The levels of both editions as data. The old ones are in EN 62676-4:2015; the new ones are IEC 62676-4:2025 as reproduced
/// by a maker of planning software (the standard's own text has not been read). Read backwards it is a test of minimality:
/// an overview does not need 250 px/m over the same square.
/// </summary>
public static class PixelLevels
{
    private static readonly IReadOnlyList<PixelLevel> Of2015 =
    [
        Level("monitor", 12.5), Level("detect", 25), Level("observe", 62.5),
        Level("recognise", 125), Level("identify", 250), Level("inspect", 1000),
    ];

    private static readonly IReadOnlyList<PixelLevel> Of2025 =
    [
        Level("overview", 20), Level("outline", 40), Level("discern", 80), Level("perceive", 125),
        Level("characterise", 250), Level("validate", 500), Level("scrutinise", 1500),
    ];

    /// <summary>From here on a person can be told who it is: "identify" of 2015 and "characterise" of 2025 are the same density.</summary>
    public static PixelDensity Identification { get; } = new(250);

    /// <summary>From here on someone who is known is recognised: "recognise" of 2015 and "perceive" of 2025 are the same density.</summary>
    public static PixelDensity Recognition { get; } = new(125);

    /// <summary>All levels of an edition, the coarsest first.</summary>
    public static IReadOnlyList<PixelLevel> In(PixelEdition edition) =>
        edition == PixelEdition.En62676Of2015 ? Of2015 : Of2025;

    /// <summary>The finest level whose threshold the density reaches; null below the coarsest.</summary>
    public static PixelLevel? Reached(PixelDensity density, PixelEdition edition) =>
        In(edition).LastOrDefault(level => level.Threshold <= density);

    private static PixelLevel Level(string key, double pixelsPerMetre) => new(key, new PixelDensity(pixelsPerMetre));
}
