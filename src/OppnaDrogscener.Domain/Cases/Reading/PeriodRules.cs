using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>No period ends before it begins.</summary>
internal static class PeriodRules
{
    public static IEnumerable<FactProblem> Problems(CaseFacts facts) => Periods(facts)
        .Where(period => period.From is { } from && period.To is { } to && to < from)
        .Select(period => FactProblem.At(period.Path, "end-before-start", Text(period.To!.Value), Text(period.From!.Value)));

    private static IEnumerable<(string Path, DateOnly? From, DateOnly? To)> Periods(CaseFacts facts)
    {
        yield return ("$.facts.monitoring.end", facts.Monitoring?.Start, facts.Monitoring?.End);
        yield return ("$.facts.crime.to", facts.Crime?.From, facts.Crime?.To);
        yield return ("$.facts.temporary.stop", facts.Temporary?.Start, facts.Temporary?.Stop);
        foreach (var (index, measure) in facts.Measures.Index())
        {
            yield return ($"$.facts.measures[{index}].to", measure.From, measure.To);
        }

        foreach (var (index, hours) in (facts.Crime?.HourCounts ?? []).Index())
        {
            yield return ($"$.facts.crime.hourCounts[{index}].to", hours.From, hours.To);
        }

        foreach (var (index, incident) in (facts.Crime?.Incidents ?? []).Index().Where(pair => EndsFirst(pair.Item)))
        {
            yield return ($"$.facts.crime.incidents[{index}].to", DateOnly.MaxValue, incident.To!.Value.Day);
        }

        foreach (var (index, period) in (facts.Temporary?.EarlierPeriods ?? []).Index())
        {
            yield return ($"$.facts.temporary.earlierPeriods[{index}].stop", period.Start, period.Stop);
        }
    }

    private static bool EndsFirst(Incident incident) =>
        incident is { From: { } from, To: { } to }
        && (to.Day < from.Day || (to.Day == from.Day && to.Time is { } end && from.Time is { } start && end < start));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
