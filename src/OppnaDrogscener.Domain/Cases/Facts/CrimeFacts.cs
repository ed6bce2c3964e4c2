using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Crime at the place and where it is compared.</summary>
[Description("Crime at the place and where it is compared.")]
public sealed record CrimeFacts
{
    [Description("First day of the period.")]
    public DateOnly? From { get; init; }

    [Description("Last day of the period.")]
    public DateOnly? To { get; init; }

    [Description("Offences that the monitoring is aimed at, chosen before looking.")]
    public IReadOnlyList<OffenceType> TargetedOffences { get; init; } = [];

    [Description("Sources.")]
    public IReadOnlyList<CrimeImport> Imports { get; init; } = [];

    [Description("The place and the areas it is compared with.")]
    public IReadOnlyList<CountedArea> Areas { get; init; } = [];

    [Description("Recorded offences, one by one.")]
    public IReadOnlyList<Incident> Incidents { get; init; } = [];

    [Description("Counts per month.")]
    public IReadOnlyList<MonthlyCount> MonthlyCounts { get; init; } = [];

    [Description("Counts per quarter or year, where the source has no months.")]
    public IReadOnlyList<PeriodCount> PeriodCounts { get; init; } = [];

    [Description("Counts per clock hour at the place.")]
    public IReadOnlyList<HourCounts> HourCounts { get; init; } = [];

    [Description("People at the place.")]
    public VisitorProfile? Visitors { get; init; }

    [LongText]
    [Description("What the figures show, in words.")]
    public string? Description { get; init; }

    [LongText]
    [Description("What is known beside the reported crime.")]
    public string? Unreported { get; init; }
}
