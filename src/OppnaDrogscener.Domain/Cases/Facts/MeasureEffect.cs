using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What a measure did, in numbers where they exist.</summary>
[Description("What a measure did, in numbers where they exist.")]
public sealed record MeasureEffect
{
    [Range(0, 10000000)]
    [Description("Offences in the period before.")]
    public int? Before { get; init; }

    [Range(0, 10000000)]
    [Description("Offences in an equally long period after.")]
    public int? After { get; init; }

    [Range(0, 10000000)]
    [Description("Offences in the control area before.")]
    public int? ControlBefore { get; init; }

    [Range(0, 10000000)]
    [Description("Offences in the control area after.")]
    public int? ControlAfter { get; init; }

    [LongText]
    [Description("The effect in words.")]
    public string? Text { get; init; }
}
