using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A part of the picture that is covered.</summary>
[Description("A part of the picture that is covered.")]
public sealed record PrivacyMask
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("What is covered.")]
    public string? Name { get; init; }

    [Description("The ground that is covered.")]
    public PolygonShape? Shape { get; init; }

    [Description("How the outline came to be.")]
    public ShapeProvenance? Provenance { get; init; }

    [Description("Cameras that carry the mask; empty = all.")]
    public IReadOnlyList<string> CameraIds { get; init; } = [];

    [LongText]
    [Description("Why it is covered.")]
    public string? Reason { get; init; }
}
