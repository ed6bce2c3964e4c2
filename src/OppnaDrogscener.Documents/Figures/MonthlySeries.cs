namespace OppnaDrogscener.Documents.Figures;

/// <summary>Counts per month for one area.</summary>
/// <param name="Name">Name of the area, as the user wrote it.</param>
/// <param name="Months">Month by month, in order, the same months in every series of a chart.</param>
/// <param name="Origin">Path in the case file of the name, or null.</param>
public sealed record MonthlySeries(string Name, IReadOnlyList<MonthValue> Months, string? Origin = null)
{
    /// <summary>What another area's level predicts for each month, and its name; null when there is nothing to hold against.</summary>
    public MonthlyBand? Band { get; init; }
}
