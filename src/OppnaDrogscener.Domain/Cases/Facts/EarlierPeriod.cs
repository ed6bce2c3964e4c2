using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>An earlier temporary period at the same place.</summary>
[Description("An earlier temporary period at the same place.")]
public sealed record EarlierPeriod
{
    [FactId]
    [Description("Ground.")]
    public string? GroundId { get; init; }

    [Description("First day.")]
    public DateOnly? Start { get; init; }

    [Description("Last day.")]
    public DateOnly? Stop { get; init; }

    [LongText]
    [Description("What is new since.")]
    public string? NewFacts { get; init; }
}
