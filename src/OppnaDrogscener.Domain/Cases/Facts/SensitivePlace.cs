using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A place in or near the view where people have more reason to be left alone.</summary>
[Description("A place in or near the view where people have more reason to be left alone.")]
public sealed record SensitivePlace
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Name.")]
    public string? Name { get; init; }

    [Description("Kind of place.")]
    public SensitivePlaceKind? Kind { get; init; }

    [Description("Coordinates.")]
    public IReadOnlyList<double> Position { get; init; } = [];

    [Range(0, 100000)]
    [Description("Number of dwellings.")]
    public int? Dwellings { get; init; }

    [Description("Whether a camera can see it, as the applicant states.")]
    public bool? InView { get; init; }

    [FactId]
    [Description("Mask that covers it.")]
    public string? MaskId { get; init; }

    [LongText]
    [Description("Why it is not covered.")]
    public string? ReasonNotMasked { get; init; }

    [Description("Where the place is taken from.")]
    public string? Source { get; init; }

    [Description("Whether the applicant confirms that the place is there and is what is said; false = contested.")]
    public bool? Confirmed { get; init; }

    [LongText]
    [Description("Why it is contested.")]
    public string? ContestReason { get; init; }

    [Description("How the position came to be.")]
    public ShapeProvenance? Provenance { get; init; }
}
