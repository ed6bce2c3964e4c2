using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A picture of the place and where it lies on the ground.</summary>
[Description("A picture of the place and where it lies on the ground.")]
public sealed record SitePlan
{
    [FactId]
    [Description("The attachment that is the picture.")]
    public string? AttachmentId { get; init; }

    [Range(1, 50000)]
    [Description("Pixels across.")]
    public int? Columns { get; init; }

    [Range(1, 50000)]
    [Description("Pixels down.")]
    public int? Rows { get; init; }

    [Description("Spots in the picture whose place on the ground is known; two or more.")]
    public IReadOnlyList<SitePlanPoint> Points { get; init; } = [];

    [Description("The file that the picture is.")]
    public ShapeProvenance? Provenance { get; init; }
}
