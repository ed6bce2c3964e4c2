using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The place to be monitored.</summary>
[Description("The place to be monitored.")]
public sealed record Place
{
    [Description("Name of the place.")]
    public string? Name { get; init; }

    [Description("Street address or comparable.")]
    public string? Address { get; init; }

    [RegularExpression("^[0-9]{4}$")]
    [Description("Municipality code, four digits.")]
    public string? MunicipalityCode { get; init; }

    [Description("Name of the municipality.")]
    public string? Municipality { get; init; }

    [RegularExpression("^[0-9]{2}$")]
    [Description("County code, two digits.")]
    public string? CountyCode { get; init; }

    [Description("Further counties, where cameras move over several.")]
    public IReadOnlyList<string> OtherCountyCodes { get; init; } = [];

    [RegularExpression("^[0-9]{2}$")]
    [Description("The county where a camera that moves is mainly used.")]
    public string? MainCountyCode { get; init; }

    [Description("Type of place.")]
    public PlaceType? Type { get; init; }

    [Description("Whether the public has access .")]
    public bool? OpenToPublic { get; init; }

    [Description("Whether somebody works in the area monitored.")]
    public bool? Workplace { get; init; }

    [Description("Police from 2025: a place of strategic importance against serious crime (14 a section).")]
    public bool? StrategicAgainstSeriousCrime { get; init; }

    [LongText]
    [Description("Special reason for a risk of attack at the place, where statistics do not show it.")]
    public string? SpecialReasonForRisk { get; init; }

    [LongText]
    [Description("What the place looks like, who is there and when.")]
    public string? Description { get; init; }

    [Description("The ten indicators of the method book.")]
    public IReadOnlyList<IndicatorFinding> Indicators { get; init; } = [];
}
