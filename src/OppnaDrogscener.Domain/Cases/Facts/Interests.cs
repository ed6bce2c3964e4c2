using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The balance of interests (intresseavvägning).</summary>
[Description("The balance of interests.")]
public sealed record Interests
{
    [Description("What speaks for.")]
    public IReadOnlyList<Weight> For { get; init; } = [];

    [Description("What speaks against.")]
    public IReadOnlyList<Weight> Against { get; init; } = [];

    [LongText]
    [Description("Conclusion and reasons.")]
    public string? Conclusion { get; init; }
}
