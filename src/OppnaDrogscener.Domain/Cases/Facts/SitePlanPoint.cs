using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A spot in the picture whose place on the ground is known.</summary>
[Description("A spot in the picture whose place on the ground is known.")]
public sealed record SitePlanPoint
{
    [Range(0, 50000)]
    [Description("Pixels from the left edge.")]
    public double? Column { get; init; }

    [Range(0, 50000)]
    [Description("Pixels from the upper edge.")]
    public double? Row { get; init; }

    [Description("Coordinates.")]
    public IReadOnlyList<double> Position { get; init; } = [];
}
