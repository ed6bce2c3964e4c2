using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Picture size.</summary>
[Description("Picture size.")]
public sealed record PixelResolution
{
    [Range(1, 50000)]
    [Description("Pixels across.")]
    public int? Columns { get; init; }

    [Range(1, 50000)]
    [Description("Pixels down.")]
    public int? Rows { get; init; }
}
