namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>How many cases the offences come from: one case may hold thousands of counts and then says little of the place.</summary>
/// <param name="Offences">Offences counted.</param>
/// <param name="Cases">Cases that they come from; a row without a case number is a case of its own.</param>
/// <param name="Largest">Offences in the largest case.</param>
/// <param name="LargestNumber">Its number at the police; null when it has none.</param>
public sealed record CaseSpread(long Offences, int Cases, long Largest, string? LargestNumber)
{
    /// <summary>The share from which one case is said to dominate (methods A.0, a convention).</summary>
    private const double Dominating = 0.2;

    /// <summary>Fewer offences than this in one case are no crowd, however few there are in all.</summary>
    private const int FewestToDominate = 5;

    /// <summary>The largest case's share of the offences.</summary>
    public double LargestShare => Largest / (double)Offences;

    /// <summary>Whether one case holds more than a fifth of the offences.</summary>
    public bool IsDominated => Largest >= FewestToDominate && LargestShare > Dominating;

    /// <summary>The cases of the counted offences; null when they are not listed one by one.</summary>
    public static CaseSpread? Of(PlaceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Counted.Count == 0)
        {
            return null;
        }

        var cases = evidence.Counted.Index().GroupBy(row => string.IsNullOrWhiteSpace(row.Item.CaseNumber) ? $"#{row.Index}" : row.Item.CaseNumber.Trim())
            .Select(group => (Count: group.Sum(row => (long)(row.Item.Counts ?? 1)), Number: group.First().Item.CaseNumber)).ToList();
        var largest = cases.MaxBy(one => one.Count);
        return new CaseSpread(cases.Sum(one => one.Count), cases.Count, largest.Count, largest.Number);
    }
}
