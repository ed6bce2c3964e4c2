using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>One weight in the balance of interests.</summary>
[Description("One weight in the balance of interests.")]
public sealed record Weight
{
    [FactId]
    [Description("Id of the item in the list of the regime.")]
    public string? ItemId { get; init; }

    [Description("Whether it is present here.")]
    public bool? Applies { get; init; }

    [LongText]
    [Description("What it means at this place.")]
    public string? Text { get; init; }

    [Description("JSON paths of the facts that carry it, or ids of attachments.")]
    public IReadOnlyList<string> Evidence { get; init; } = [];
}
