using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Clock;

/// <summary>What the clock says about a period of temporary monitoring. All days are whole Swedish calendar days.</summary>
public sealed record ClockResult
{
    /// <summary>The day from which time is counted.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The end day (slutdag) of 1 § act 1930:173: the outermost reading.</summary>
    public required DateOnly EndDay { get; init; }

    /// <summary>The last day to monitor by the cautious reading: the day before the end day. A weekend never prolongs it.</summary>
    public required DateOnly LastMonitoringDay { get; init; }

    /// <summary>The last day to file with 2 § act 1930:173; null where no filing prolongs.</summary>
    /// <remarks>It is uncertain whether monitoring may go on between the end day and this day.</remarks>
    public required DateOnly? LastFilingDay { get; init; }

    /// <summary>File by this day: the last working day on or before <see cref="LastMonitoringDay"/>; null where no filing prolongs.</summary>
    public required DateOnly? FileBy { get; init; }

    /// <summary>Five working days before <see cref="FileBy"/>; null where no filing prolongs.</summary>
    public required DateOnly? RemindOn { get; init; }

    /// <summary>The regime that the end day or the last filing day falls in, when it is not the period's own; null otherwise. Blocking.</summary>
    public required RegimeKey? CrossesInto { get; init; }

    /// <summary>The counting, step by step.</summary>
    public required IReadOnlyList<ClockStep> Steps { get; init; }
}
