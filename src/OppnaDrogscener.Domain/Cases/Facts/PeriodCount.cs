using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Offences of one type in one area and quarter or year, where the source has no months. Shown as background: a quarter can't be divided into months.</summary>
[Description("Offences of one type in one area and quarter or year.")]
public sealed record PeriodCount
{
    [FactId]
    [Description("Import that it comes from.")]
    public string? ImportId { get; init; }

    [FactId]
    [Description("Area counted.")]
    public string? AreaId { get; init; }

    [Description("Type group; empty = all offences.")]
    public OffenceType? Type { get; init; }

    [RegularExpression("^(19|20)[0-9]{2}(K[1-4])?$")]
    [Description("Year as yyyy, or quarter as yyyyK1 to yyyyK4.")]
    public string? Period { get; init; }

    [Range(0, 10000000)]
    [Description("Number of offences.")]
    public int? Count { get; init; }

    [Description("Whether the publisher has hidden the number.")]
    public bool? Suppressed { get; init; }

    [Range(1, 100000000)]
    [Description("Row in the imported file, from 1.")]
    public int? Row { get; init; }
}
