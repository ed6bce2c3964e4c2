using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What is still missing to make the claim stand, the most important first: a list to act on.</summary>
public static class EvidenceGaps
{
    private const string Crime = "$.facts.crime";
    private const int WantedMonths = 24;
    private const int FewestCommonMonths = 12;
    private const int WantedReferences = 2;
    private const int FewOffences = 10;

    /// <summary>A tenth of the offences without a time or type is felt.</summary>
    private const double Felt = 0.1;

    /// <summary>The gaps of an analysis.</summary>
    public static IReadOnlyList<EvidenceGap> Of(CrimeAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [.. Offences(analysis), .. Listed(analysis), .. References(analysis), .. Own(analysis)];
    }

    private static IEnumerable<EvidenceGap> Offences(CrimeAnalysis analysis)
    {
        if (analysis.Volume is not { } volume)
        {
            yield return Police(GapKind.NoOffences, "incidents");
            yield break;
        }

        if (volume.Counts.Months < WantedMonths)
        {
            yield return Police(GapKind.ShortPeriod, "from", ("months", volume.Counts.Months));
        }

        if (volume.Count < FewOffences)
        {
            yield return Ours(GapKind.FewOffences, "unreported", ("count", new Value.Number(volume.Count)));
        }
    }

    private static IEnumerable<EvidenceGap> Listed(CrimeAnalysis analysis)
    {
        var evidence = analysis.Evidence;
        long all = PlaceEvidence.Count(evidence.Counted);
        if (analysis.Volume is not null && !evidence.HasIncidents && evidence.Crime.HourCounts.Count == 0)
        {
            yield return Police(GapKind.OnlyMonths, "incidents");
        }

        (GapKind Kind, string Path, long Count)[] lacking =
        [
            (GapKind.NoTimes, "incidents", PlaceEvidence.Count(evidence.Counted.Where(incident => incident.From?.Time is null))),
            (GapKind.NoTypes, "incidents", PlaceEvidence.Count(evidence.Counted.Where(incident => incident.Type is null))),
            (GapKind.NoPositions, "incidents", evidence.Counted.Count(incident => incident.Position.Count == 0)),
        ];
        foreach (var (kind, path, count) in lacking.Where(one => one.Count > Felt * all))
        {
            yield return Police(kind, path, ("count", new Value.Number(count)));
        }
    }

    private static IEnumerable<EvidenceGap> References(CrimeAnalysis analysis)
    {
        var series = analysis.Series;
        if (series.PlaceArea is null)
        {
            yield return Ours(GapKind.NoPlaceArea, "areas");
        }

        if (series.References.Count < WantedReferences)
        {
            yield return Police(GapKind.FewReferences, "areas", ("count", series.References.Count));
        }

        var unmeasured = series.References.Where(reference => analysis.Comparisons.All(one => one.Area != reference.Area)).Select(reference => reference.Area!).ToList();
        if (series.PlaceArea is not null && unmeasured.Count > 0)
        {
            yield return Ours(GapKind.NoExposure, "areas", ("areas", Value.List(unmeasured.Select(area => area.Name ?? area.Id ?? ""))));
        }

        if (analysis.Comparisons.Any(one => one.Main.PlaceCounts.Count < FewestCommonMonths))
        {
            yield return Police(GapKind.FewCommonMonths, "monthlyCounts", ("months", analysis.Comparisons.Min(one => one.Main.PlaceCounts.Count)));
        }

        if (series.References.Count > 0 && analysis.Types.Reference is null)
        {
            yield return Police(GapKind.UntypedReferences, "monthlyCounts");
        }
    }

    private static IEnumerable<EvidenceGap> Own(CrimeAnalysis analysis)
    {
        var crime = analysis.Evidence.Crime;
        (EvidenceGap Gap, bool Applies)[] gaps =
        [
            (Ours(GapKind.NoTargets, "targetedOffences"), crime.TargetedOffences.Count == 0),
            (Ours(GapKind.OnlyFound, "unreported"), analysis.Ladder[Statistics.LadderStep.Kind].Reading == Statistics.LadderReading.Weak),
            (new EvidenceGap(GapKind.NoSchedule, "$.facts.monitoring.schedule", false, []), analysis.Asked.IsEmpty),
            (Ours(GapKind.NoVisitors, "visitors.hours"), Visitors.AverageDay(crime) is not { Total: > 0 }),
            (Ours(GapKind.NoVisitorSource, "visitors.source"), crime.Visitors is { Hours.Count: > 0 } visitors && string.IsNullOrWhiteSpace(visitors.Source)),
            (Ours(GapKind.NoProvenance, "imports"), !analysis.IsEmpty && (crime.Imports.Count == 0 || crime.Imports.Any(Lacks))),
            (Ours(GapKind.Constructed, "imports"), crime.Imports.Any(import => import.Constructed == true)),
            (Ours(GapKind.NoUnreported, "unreported"), string.IsNullOrWhiteSpace(crime.Unreported)),
        ];
        return gaps.Where(pair => pair.Applies).Select(pair => pair.Gap);
    }

    private static bool Lacks(CrimeImport import) => string.IsNullOrWhiteSpace(import.System) || import.ExtractedOn is null;

    private static EvidenceGap Police(GapKind kind, string path, params IReadOnlyList<(string, Value)> values) => new(kind, $"{Crime}.{path}", true, values);

    private static EvidenceGap Ours(GapKind kind, string path, params IReadOnlyList<(string, Value)> values) => new(kind, $"{Crime}.{path}", false, values);
}
