namespace OppnaDrogscener.Documents.Figures;

/// <summary>One row of an hour map: a weekday, or a group of weekdays.</summary>
/// <param name="Name">The name at the left.</param>
/// <param name="Counts">24 numbers, the hour 00–01 first; fractions where a time of offence was not exact.</param>
/// <param name="AskedFor">24 marks: whether monitoring is asked for in that hour.</param>
public sealed record HourRow(string Name, IReadOnlyList<double> Counts, IReadOnlyList<bool> AskedFor)
{
    /// <summary>24 marks: whether the hour is proposed; empty when nothing is.</summary>
    public IReadOnlyList<bool> Proposed { get; init; } = [];
}
