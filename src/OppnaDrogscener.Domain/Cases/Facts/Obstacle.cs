using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A building or other thing that hides the view.</summary>
[Description("A building or other thing that hides the view.")]
public sealed record Obstacle
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("What it is.")]
    public string? Name { get; init; }

    [Description("Its outline.")]
    public PolygonShape? Shape { get; init; }

    [Range(0, 500)]
    [Description("Height above ground; empty = unknown.")]
    public double? HeightMetres { get; init; }

    [Description("How the outline came to be.")]
    public ShapeProvenance? Provenance { get; init; }
}
