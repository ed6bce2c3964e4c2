using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Who decided to apply, adopt or start, and with what right.</summary>
[Description("Who decided to apply, adopt or start, and with what right.")]
public sealed record ApplicationDecision
{
    [Description("Name and title of the decision-maker.")]
    public string? DecidedBy { get; init; }

    [Description("Date of the decision.")]
    public DateOnly? DecidedOn { get; init; }

    [Description("Delegation item or minutes that give the right to decide.")]
    public string? Mandate { get; init; }
}
