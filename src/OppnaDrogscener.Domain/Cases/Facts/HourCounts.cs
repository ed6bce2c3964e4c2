using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Offences at the place by clock hour, 24 numbers from 00 to 23, for a group of weekdays.</summary>
[Description("Offences at the place by clock hour, 24 numbers from 00 to 23, for a group of weekdays.")]
public sealed record HourCounts
{
    [FactId]
    [Description("Import that they come from.")]
    public string? ImportId { get; init; }

    [Description("Weekdays counted.")]
    public DayGroup? Days { get; init; }

    [Description("First day counted.")]
    public DateOnly? From { get; init; }

    [Description("Last day counted.")]
    public DateOnly? To { get; init; }

    [CountsPerHour]
    [Description("24 counts, hour 00-01 first.")]
    public IReadOnlyList<int> Hours { get; init; } = [];
}
