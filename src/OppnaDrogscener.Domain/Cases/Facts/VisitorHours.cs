using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>People at the place by clock hour, 24 numbers from 00 to 23.</summary>
[Description("People at the place by clock hour, 24 numbers from 00 to 23.")]
public sealed record VisitorHours
{
    [Description("Weekdays counted.")]
    public DayGroup? Days { get; init; }

    [CountsPerHour]
    [Description("24 averages, hour 00-01 first.")]
    public IReadOnlyList<double> People { get; init; } = [];
}
