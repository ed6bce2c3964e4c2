using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The five fields of the register (10 section).</summary>
[Description("The five fields of the register (10 section).")]
public sealed record RegisterEntry
{
    [Description("1. Address or comparable.")]
    public string? Address { get; init; }

    [Description("2. Type of place.")]
    public string? PlaceType { get; init; }

    [LongText]
    [Description("3. Purpose.")]
    public string? Purpose { get; init; }

    [Description("4. Sound or other special technique, or none.")]
    public string? SpecialTechnique { get; init; }

    [Description("5. Day of the latest assessment.")]
    public DateOnly? AssessmentDate { get; init; }
}
