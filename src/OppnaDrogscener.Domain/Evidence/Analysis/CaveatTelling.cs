using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What a reader must bear in mind: printed by themselves where they apply, never left to the writer.</summary>
internal static class CaveatTelling
{
    private const double MuchOverdispersed = 1.5;

    /// <summary>Population statistics carry deliberate noise; below this it is felt.</summary>
    private const double FewResidents = 1000;

    public static AnalysisPart Of(CrimeAnalysis analysis) => new("caveats", analysis.IsEmpty ? [] :
    [
        Statement.Of("caveat-recorded"),
        .. Found(analysis).Where(caveat => caveat.Applies).Select(caveat => Statement.Of(caveat.Key)),
        .. Periods(analysis),
        .. Unplaced(analysis),
    ], []);

    private static IEnumerable<(string Key, bool Applies)> Found(CrimeAnalysis analysis) =>
    [
        ("caveat-police", analysis.Types.Of(OffenceOrigin.FoundByPolice) > 0),
        ("caveat-case", analysis.Cases is { IsDominated: true }),
        ("caveat-residents", analysis.Comparisons.Any(one => one.Main.Per == "residents")),
        ("caveat-noise", analysis.Comparisons.Any(one => one.Main.Per == "residents" && Math.Min(one.Main.PlaceExposure, one.Main.ReferenceExposure) < FewResidents)),
        ("caveat-hectares", analysis.Densities.Any(one => one is { MeasuresForest: true, Ratio.Value: not null })),
        ("caveat-chosen", analysis.Types is { Lines.Count: > 0, IsChosenBefore: false }),
        ("caveat-varies", analysis.Course?.Dispersion.Value is { Inflation: > MuchOverdispersed }),
        ("caveat-years", analysis.Volume is { Counts.IsWholeYears: false }),
        ("caveat-estimated", analysis is { Evidence.Crime.Visitors.Estimated: true, Hours: not null }),
        ("caveat-constructed", analysis.Evidence.Crime.Imports.Any(import => import.Constructed == true)),
        ("caveat-reference", analysis.Comparisons.Any(one => one.Area.Role is AreaRole.Municipality or AreaRole.LocalPoliceArea)),
    ];

    /// <summary>Areas with nothing but quarters or years: their numbers are background, and the reader is told why they are not in the comparison.</summary>
    private static IEnumerable<Statement> Periods(CrimeAnalysis analysis)
    {
        var crime = analysis.Evidence.Crime;
        var monthly = crime.MonthlyCounts.Select(row => row.AreaId).ToHashSet();
        var areas = crime.Areas.Where(area => !monthly.Contains(area.Id) && crime.PeriodCounts.Any(row => row.AreaId == area.Id)).ToList();
        if (areas.Count > 0)
        {
            yield return Statement.Of("caveat-periods", ("areas", Value.List(areas.Select(area => (Value)(area.Name ?? area.Id ?? "")))));
        }
    }

    private static IEnumerable<Statement> Unplaced(CrimeAnalysis analysis)
    {
        if (analysis.Evidence.Unplaced.Count > 0)
        {
            yield return Statement.Of("caveat-unplaced", ("count", analysis.Evidence.Unplaced.Count));
        }
    }
}
