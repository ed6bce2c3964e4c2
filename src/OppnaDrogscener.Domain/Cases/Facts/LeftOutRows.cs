using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Rows of a file that are left out for one reason.</summary>
[Description("Rows of a file that are left out for one reason.")]
public sealed record LeftOutRows
{
    [Description("Id of the reason.")]
    public string? Reason { get; init; }

    [Range(0, 100000000)]
    [Description("Number of rows.")]
    public int? Rows { get; init; }
}
