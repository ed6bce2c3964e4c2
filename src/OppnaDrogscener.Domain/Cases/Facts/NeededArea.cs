using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A part of the place that needs to be monitored.</summary>
[Description("A part of the place that needs to be monitored.")]
public sealed record NeededArea
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Name of the part.")]
    public string? Name { get; init; }

    [Description("Its outline.")]
    public PolygonShape? Shape { get; init; }

    [Description("How the outline came to be.")]
    public ShapeProvenance? Provenance { get; init; }

    [LongText]
    [Description("Why this part is needed.")]
    public string? Reason { get; init; }
}
