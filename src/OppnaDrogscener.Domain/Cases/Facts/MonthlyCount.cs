using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Offences of one type in one area and month.</summary>
[Description("Offences of one type in one area and month.")]
public sealed record MonthlyCount
{
    [FactId]
    [Description("Import that it comes from.")]
    public string? ImportId { get; init; }

    [FactId]
    [Description("Area counted.")]
    public string? AreaId { get; init; }

    [Description("Type group; empty = all offences.")]
    public OffenceType? Type { get; init; }

    [RegularExpression("^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$")]
    [Description("Month, yyyy-MM.")]
    public string? Month { get; init; }

    [Range(0, 10000000)]
    [Description("Number of offences.")]
    public int? Count { get; init; }

    [Description("Whether the publisher has hidden the number.")]
    public bool? Suppressed { get; init; }

    [Range(1, 100000000)]
    [Description("Row in the imported file, from 1; empty where offences of several rows are added up.")]
    public int? Row { get; init; }
}
