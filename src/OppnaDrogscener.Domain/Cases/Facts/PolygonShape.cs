using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A polygon as GeoJSON (RFC 7946) writes it.</summary>
[Description("A polygon as GeoJSON (RFC 7946) writes it.")]
public sealed record PolygonShape
{
    [RegularExpression("^Polygon$")]
    [Description("Polygon.")]
    public string? Type { get; init; }

    [Description("Rings of positions; the first is the outer one, each closed.")]
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Coordinates { get; init; } = [];
}
