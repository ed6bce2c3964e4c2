using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Everything that the perimeter of a case comes to, for the map on the page, the document and the command line alike. Made
/// of whatever is there: what is missing or wrong is named and the rest is measured. Serialises as it stands
/// (camel case, enums as kebab-case words): numbers carry their unit in their name, shares are 0–1, ground is GeoJSON in
/// <see cref="CoordinateSystem"/>.
/// <code>
/// { "coordinateSystem": "EPSG:3006", "edition": "iec62676-of2025", "targetHeightMetres": 1.6, "identificationPixelsPerMetre": 250,
///   "isComplete": true, "missing": ["$.facts.perimeter.cameras[1].position"],
///   "north": { "zone": "SWEREF 99 TM", "bearingsFrom": "grid", "convergenceDegrees": 6.4, "scale": 1.0006 },
///   "faults": [ { "path": "$.facts.perimeter.masks[0].shape", "code": "area-self-crossing", "blocks": true, "ring": 0, "position": [x, y],
///                 "squareMetres": null, "proposal": MultiPolygon | null } ],
///   "needed": { "squareMetres", "perimeterMetres", "middle": [x, y], "parts": [ { "index", "squareMetres" } ], "ground": MultiPolygon },
///   "together": { "seen", "notSeen", "outside", "identifiedOutside", "identifiedNotNeeded": MultiPolygon, "seenSquareMetres", "neededShare",
///                 "notSeenSquareMetres", "outsideSquareMetres", "outsideShare", "identifiedOutsideSquareMetres", "identifiedNotNeededSquareMetres",
///                 "levels": [ { "key": "outline", "pixelsPerMetre", "neededShare", "seenSquareMetres", "outsideSquareMetres" } ],
///                 "withoutPixels": ["camera-2"] },
///   "cameras": [ { "index", "id", "name", "path", "missing": [], "notes": ["sees-further"], "ground", "certainGround": null when equal, … } ],
///   "places": [ { "index", "id", "path", "isInView", "isIdentifiable", "isContested", "views": [ { "camera", "index", "metres" } ] } ],
///   "advice": { "enough": ["camera-1"], "isExact": true, "savedSquareMetres", "overlapShare", "cameras": [ { "index", "id", "canGo", "trim": { … } } ] } }
/// </code>
/// What speaks for (shares of the needed area) counts an obstacle of unknown height as hiding all behind it; what speaks
/// against (square metres, places in view) counts it as hiding nothing.
/// </summary>
public sealed record PerimeterReading
{
    /// <summary>Height of the target whose pixel density is meant: a face.</summary>
    public static Metres TargetHeight { get; } = new(1.6);

    /// <summary>EPSG code of every position here; null when the case does not state one, and then nothing is drawn.</summary>
    public string? CoordinateSystem { get; init; }

    /// <summary>The edition of the standard whose levels are used.</summary>
    public PixelEdition Edition { get; init; }

    public double TargetHeightMetres { get; } = TargetHeight.Value;

    public double IdentificationPixelsPerMetre { get; } = PixelLevels.Identification.PixelsPerMetre;

    /// <summary>Whether everything that is there could be drawn and measured.</summary>
    public bool IsComplete => Missing.Count == 0 && Faults.All(fault => !fault.Blocks);

    /// <summary>JSON paths of what is missing before all can be measured.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What is wrong with outlines and positions, each with its place on the map where it has one.</summary>
    public IReadOnlyList<ShapeFault> Faults { get; init; } = [];

    /// <summary>What north means; null until something has a place.</summary>
    public NorthReading? North { get; init; }

    /// <summary>The needed area; null until a part of it has an outline.</summary>
    public NeededReading? Needed { get; init; }

    /// <summary>What the cameras that can be drawn see together; null until one can be.</summary>
    public TogetherReading? Together { get; init; }

    /// <summary>Each camera, in the order of the facts.</summary>
    public IReadOnlyList<CameraReading> Cameras { get; init; } = [];

    /// <summary>Sensitive places, in the order of the facts.</summary>
    public IReadOnlyList<PlaceReading> Places { get; init; } = [];

    /// <summary>What could be given up; null when it was not asked for, or nothing can be measured.</summary>
    public AdviceReading? Advice { get; init; }

    /// <summary>Reads a perimeter.</summary>
    /// <param name="perimeter">The facts, whole or not, right or wrong.</param>
    /// <param name="cache">What has been computed before; keep one for as long as someone may be drawing.</param>
    /// <param name="edition">Whose levels.</param>
    /// <param name="withAdvice">Whether to look for what can be given up, which takes longer than the rest: not while something is dragged.</param>
    public static PerimeterReading Of(
        Perimeter? perimeter, PerimeterCache? cache = null, PixelEdition edition = PixelEdition.Iec62676Of2025, bool withAdvice = true) =>
        Of(PerimeterGeometry.Of(perimeter, cache ?? new PerimeterCache()), edition, withAdvice);

    /// <summary>Reads a perimeter whose geometry is there already.</summary>
    public static PerimeterReading Of(PerimeterGeometry geometry, PixelEdition edition = PixelEdition.Iec62676Of2025, bool withAdvice = true)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        return new PerimeterReader(geometry, edition).Read(withAdvice);
    }
}
