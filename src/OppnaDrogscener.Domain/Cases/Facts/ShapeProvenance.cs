using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>How a shape came to be.</summary>
[Description("How a shape came to be.")]
public sealed record ShapeProvenance
{
    [Description("Drawn, uploaded, typed or coordinates.")]
    public ShapeOrigin? Origin { get; init; }

    [Description("File it came from.")]
    public string? FileName { get; init; }

    [RegularExpression("^[0-9a-f]{64}$")]
    [Description("SHA-256 of the file.")]
    public string? Sha256 { get; init; }

    [LongText]
    [Description("What was said when it was made, in words.")]
    public string? Note { get; init; }
}
