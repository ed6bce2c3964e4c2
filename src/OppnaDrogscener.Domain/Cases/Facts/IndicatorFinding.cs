using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>One of the ten indicators of an open drug scene, answered for the place.</summary>
[Description("One of the ten indicators of an open drug scene, answered for the place.")]
public sealed record IndicatorFinding
{
    [FactId]
    [Description("Id of the indicator in the method book.")]
    public string? IndicatorId { get; init; }

    [Description("yes, no or unknown.")]
    public IndicatorAnswer? Answer { get; init; }

    [LongText]
    [Description("What the answer rests on.")]
    public string? Evidence { get; init; }

    [Description("Day the evidence is from.")]
    public DateOnly? ObservedOn { get; init; }

    [Description("Attachments that show it.")]
    public IReadOnlyList<string> AttachmentIds { get; init; } = [];
}
