using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Hours of monitoring on some weekdays. An end at or before the start runs into the following day.</summary>
[Description("Hours of monitoring on some weekdays. An end at or before the start runs into the following day.")]
public sealed record ScheduleEntry
{
    [Description("Weekdays on which the period begins.")]
    public IReadOnlyList<Weekday> Days { get; init; } = [];

    [Description("First minute, HH:mm.")]
    public ClockTime? From { get; init; }

    [Description("End, HH:mm up to 24:00, not included.")]
    public ClockTime? To { get; init; }
}
