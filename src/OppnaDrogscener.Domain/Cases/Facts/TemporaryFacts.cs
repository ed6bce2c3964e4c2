using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Temporary monitoring without an application or assessment first.</summary>
[Description("Temporary monitoring without an application or assessment first.")]
public sealed record TemporaryFacts
{
    [FactId]
    [Description("Ground in the list of the regime.")]
    public string? GroundId { get; init; }

    [Description("Whether a rescue leader decides within a rescue operation.")]
    public bool? LedByRescueLeader { get; init; }

    [LongText]
    [Description("Facts that make the special reason.")]
    public string? SpecialReason { get; init; }

    [Description("What is feared.")]
    public FearedEvent? Feared { get; init; }

    [LongText]
    [Description("The crime feared, in words.")]
    public string? CrimeFeared { get; init; }

    [Description("Danger that the crime means.")]
    public IReadOnlyList<Harm> Harms { get; init; } = [];

    [LongText]
    [Description("The certain place where it is feared.")]
    public string? CertainPlace { get; init; }

    [Description("Whether the case is urgent.")]
    public bool? Urgent { get; init; }

    [Description("Whether the monitoring is important for the purpose (accident, missing person).")]
    public bool? Important { get; init; }

    [Description("Purposes from the list of the ground.")]
    public IReadOnlyList<string> PurposeIds { get; init; } = [];

    [Description("Decision-maker.")]
    public string? DecidedBy { get; init; }

    [Description("When it was decided.")]
    public LocalMoment? DecidedAt { get; init; }

    [Description("First day: the earliest of mounting and first use.")]
    public DateOnly? Start { get; init; }

    [Description("Day when monitoring stopped or is planned to stop.")]
    public DateOnly? Stop { get; init; }

    [Description("Day an application reached the authority.")]
    public DateOnly? FiledOn { get; init; }

    [Description("Earlier periods at the place.")]
    public IReadOnlyList<EarlierPeriod> EarlierPeriods { get; init; } = [];
}
