using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A planned sign.</summary>
[Description("A planned sign.")]
public sealed record SignPost
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Coordinates.")]
    public IReadOnlyList<double> Position { get; init; } = [];

    [LongText]
    [Description("Where it stands, in words.")]
    public string? Text { get; init; }

    [Description("How the position came to be.")]
    public ShapeProvenance? Provenance { get; init; }
}
