using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>What the case has from one source, in sum: the rows themselves are not shown.</summary>
/// <param name="Incidents">Rows with one offence or more.</param>
/// <param name="Offences">The offences in those rows.</param>
/// <param name="FirstDay">Day of the earliest.</param>
/// <param name="LastDay">Day of the latest.</param>
/// <param name="ByType">Offences of each type, as <see cref="Types"/> says.</param>
/// <param name="Months">Rows with counts per month.</param>
/// <param name="FirstMonth">The earliest month as yyyy-MM.</param>
/// <param name="LastMonth">The latest month as yyyy-MM.</param>
/// <param name="Periods">Numbers per quarter or year.</param>
/// <param name="Hours">Rows with counts per clock hour.</param>
internal sealed record SourceContent(
    int Incidents,
    int Offences,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    IReadOnlyList<KeyValuePair<string, int>> ByType,
    int Months,
    string? FirstMonth,
    string? LastMonth,
    int Periods,
    int Hours)
{
    /// <summary>The content of a source.</summary>
    public static SourceContent Of(CrimeFacts crime, string id)
    {
        var incidents = crime.Incidents.Where(incident => incident.ImportId == id).ToList();
        var months = crime.MonthlyCounts.Where(row => row.ImportId == id).Select(row => row.Month).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return new SourceContent(
            incidents.Count,
            PlaceEvidence.Count(incidents),
            incidents.Min(incident => incident.From?.Day),
            incidents.Max(incident => incident.From?.Day),
            Types(incidents),
            months.Count,
            months.FirstOrDefault(),
            months.LastOrDefault(),
            crime.PeriodCounts.Count(row => row.ImportId == id),
            crime.HourCounts.Count(row => row.ImportId == id));
    }

    /// <summary>Offences of each type, the most common first, by the type's word in case files; empty for those without.</summary>
    public static IReadOnlyList<KeyValuePair<string, int>> Types(IReadOnlyCollection<Incident> incidents) => [.. incidents
        .GroupBy(incident => Workflow.TypedChoice.Write(incident.Type))
        .Select(group => KeyValuePair.Create(group.Key, PlaceEvidence.Count(group)))
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)];
}
