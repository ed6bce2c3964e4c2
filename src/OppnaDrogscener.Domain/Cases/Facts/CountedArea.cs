using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>An area that offences are counted for.</summary>
[Description("An area that offences are counted for.")]
public sealed record CountedArea
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Name of the area.")]
    public string? Name { get; init; }

    [Description("The place, or what it is compared with.")]
    public AreaRole? Role { get; init; }

    [Range(0, 20000000)]
    [Description("Residents.")]
    public double? Population { get; init; }

    [Range(0, 100000000)]
    [Description("Area in hectares.")]
    public double? Hectares { get; init; }

    [Range(0, 10000000)]
    [Description("People there on a normal day.")]
    public double? DailyVisitors { get; init; }

    [Description("Where population and area come from.")]
    public string? Source { get; init; }
}
