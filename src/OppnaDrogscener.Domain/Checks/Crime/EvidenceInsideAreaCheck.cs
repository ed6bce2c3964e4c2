using OppnaDrogscener.Domain.Evidence;

namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R17. Evidence outside the polygon or the period is flagged, not counted.</summary>
public sealed class EvidenceInsideAreaCheck : Check
{
    public override int Order => 170;

    public override IReadOnlyList<string> Keys =>
    [
        "only-counts", "outside", "unplaced", "undated", "no-period", "inside", "ask-for-positions", "leave-out",
    ];

    private const string Incidents = "$.facts.crime.incidents";
    private const string From = "$.facts.crime.from";
    private const string To = "$.facts.crime.to";

    public override Judgement Judge(CaseView view)
    {
        var evidence = view.Evidence;
        if (!evidence.HasIncidents)
        {
            var counted = evidence.Crime.MonthlyCounts.Count > 0 || evidence.Crime.HourCounts.Count > 0;
            return counted ? Judgement.Unclear("only-counts").Wanting(Incidents).Try("ask-for-positions") : Judgement.Lacks(Incidents);
        }

        var outside = evidence.OutsideArea.Count + evidence.OutsidePeriod.Count;
        (string, Value)[] values =
        [
            ("all", PlaceEvidence.Count(evidence.Crime.Incidents)), ("counted", PlaceEvidence.Count(evidence.Counted)), ("area", Count(evidence, evidence.OutsideArea)),
            ("period", Count(evidence, evidence.OutsidePeriod)), ("unplaced", Count(evidence, evidence.Unplaced)),
        ];
        if (outside > 0)
        {
            return Judgement.NotMet("outside", values).From(Incidents, "$.facts.perimeter.neededAreas", From, To).Try("leave-out");
        }

        if (evidence.Unplaced.Count > 0)
        {
            return Judgement.Unclear("unplaced", values).From(Incidents)
                .Wanting(view.Perimeter.Needed is null ? view.Perimeter.Missing : [.. evidence.Unplaced.Take(ShownRows).Select(index => $"{Incidents}[{index}].position")]);
        }

        return InPeriod(evidence, values) ?? Judgement.Met("inside", values).From(Incidents, "$.facts.perimeter.neededAreas");
    }

    private const int ShownRows = 10;

    /// <summary>What keeps the offences from being tied to a period; null when nothing does.</summary>
    private static Judgement? InPeriod(PlaceEvidence evidence, (string, Value)[] values)
    {
        string[] period = [.. evidence.Crime.From is null ? [From] : Array.Empty<string>(), .. evidence.Crime.To is null ? [To] : Array.Empty<string>()];
        if (period.Length > 0)
        {
            return Judgement.Unclear("no-period", values).From(Incidents).Wanting(period);
        }

        var undated = evidence.Crime.Incidents.Index().Where(pair => pair.Item.From is null).Select(pair => pair.Index).ToList();
        return undated.Count == 0 ? null
            : Judgement.Unclear("undated", ("undated", Count(evidence, undated)), ("all", values[0].Item2)).From(Incidents)
                .Wanting([.. undated.Take(ShownRows).Select(index => $"{Incidents}[{index}].from")]);
    }

    private static int Count(PlaceEvidence evidence, IEnumerable<int> rows) => PlaceEvidence.Count(rows.Select(row => evidence.Crime.Incidents[row]));
}
