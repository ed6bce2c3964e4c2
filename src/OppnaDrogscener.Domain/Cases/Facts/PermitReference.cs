using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A permit given by another authority.</summary>
[Description("A permit given by another authority.")]
public sealed record PermitReference
{
    [Description("Reference number.")]
    public string? Reference { get; init; }

    [Description("Who decided.")]
    public string? DecidedBy { get; init; }

    [Description("Day of the decision.")]
    public DateOnly? DecidedOn { get; init; }
}
