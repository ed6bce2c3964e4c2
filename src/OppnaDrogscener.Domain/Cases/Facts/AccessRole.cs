using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Who may see live or recorded pictures.</summary>
[Description("Who may see live or recorded pictures.")]
public sealed record AccessRole
{
    [Description("Role.")]
    public string? Role { get; init; }

    [Description("May watch live.")]
    public bool? Live { get; init; }

    [Description("May take out recordings.")]
    public bool? Recorded { get; init; }

    [LongText]
    [Description("Why.")]
    public string? Reason { get; init; }
}
