using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A purpose of the monitoring.</summary>
[Description("A purpose of the monitoring.")]
public sealed record StatedPurpose
{
    [FactId]
    [Description("Id in the closed list of the regime.")]
    public string? PurposeId { get; init; }

    [LongText]
    [Description("The purpose in own words.")]
    public string? Text { get; init; }

    [Description("Attachments that show the need.")]
    public IReadOnlyList<string> AttachmentIds { get; init; } = [];
}
