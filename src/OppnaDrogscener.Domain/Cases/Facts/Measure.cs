using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>One less intrusive measure that was tried, is going on or has been considered.</summary>
[Description("One less intrusive measure that was tried, is going on or has been considered.")]
public sealed record Measure
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [FactId]
    [Description("Id in the catalogue of measures; empty for an own measure.")]
    public string? CatalogueId { get; init; }

    [Description("Name of the measure.")]
    public string? Name { get; init; }

    [Description("How far it has come.")]
    public MeasureStatus? Status { get; init; }

    [Description("First day.")]
    public DateOnly? From { get; init; }

    [Description("Last day; empty while it goes on.")]
    public DateOnly? To { get; init; }

    [Description("Who is responsible.")]
    public string? Responsible { get; init; }

    [Range(0, 100000000000)]
    [Description("Cost in Swedish kronor.")]
    public decimal? CostSek { get; init; }

    [LongText]
    [Description("What was done.")]
    public string? Description { get; init; }

    [Description("What it led to.")]
    public MeasureEffect? Effect { get; init; }

    [LongText]
    [Description("Why it does not do, alone or with others.")]
    public string? WhyNotEnough { get; init; }

    [Description("For an own measure: whether it is aimed at the place and could replace a camera.")]
    public bool? CountsAsAlternative { get; init; }

    [Description("Attachments that show it.")]
    public IReadOnlyList<string> AttachmentIds { get; init; } = [];
}
