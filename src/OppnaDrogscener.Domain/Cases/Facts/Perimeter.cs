using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The area and what the cameras can see of it.</summary>
[Description("The area and what the cameras can see of it.")]
public sealed record Perimeter
{
    [RegularExpression("^EPSG:(4326|300[6-9]|301[0-8])$")]
    [Description("EPSG:4326 (longitude, latitude) or EPSG:3006 to EPSG:3018 (easting, northing).")]
    public string? CoordinateSystem { get; init; }

    [Description("What needs to be monitored.")]
    public IReadOnlyList<NeededArea> NeededAreas { get; init; } = [];

    [Description("Cameras.")]
    public IReadOnlyList<Camera> Cameras { get; init; } = [];

    [Description("Masks.")]
    public IReadOnlyList<PrivacyMask> Masks { get; init; } = [];

    [Description("Signs.")]
    public IReadOnlyList<SignPost> Signs { get; init; } = [];

    [Description("Buildings and other obstacles.")]
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    [Description("Places that need care.")]
    public IReadOnlyList<SensitivePlace> SensitivePlaces { get; init; } = [];

    [Description("Whether somebody has looked for such places, so that an empty list means none.")]
    public bool? SensitivePlacesSearched { get; init; }

    [Description("A picture of the place, laid on the map.")]
    public SitePlan? SitePlan { get; init; }

    [LongText]
    [Description("The area in words.")]
    public string? Description { get; init; }
}
