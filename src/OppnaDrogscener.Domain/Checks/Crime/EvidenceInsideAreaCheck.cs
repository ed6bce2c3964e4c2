namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R17. Evidence outside the polygon or the period is flagged, not counted.</summary>
public sealed class EvidenceInsideAreaCheck : Check
{
    public override int Order => 170;

    public override IReadOnlyList<string> Keys =>
    [
        "only-counts", "outside", "unplaced", "inside", "ask-for-positions", "leave-out",
    ];

    private const string Incidents = "$.facts.crime.incidents";

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
            ("all", evidence.Crime.Incidents.Count), ("counted", evidence.Counted.Count), ("area", evidence.OutsideArea.Count),
            ("period", evidence.OutsidePeriod.Count), ("unplaced", evidence.Unplaced.Count),
        ];
        if (outside > 0)
        {
            return Judgement.NotMet("outside", values).From(Incidents, "$.facts.perimeter.neededAreas", "$.facts.crime.from", "$.facts.crime.to").Try("leave-out");
        }

        if (evidence.Unplaced.Count > 0)
        {
            return Judgement.Unclear("unplaced", values).From(Incidents)
                .Wanting(view.Perimeter.Needed is null ? view.Perimeter.Missing : [.. evidence.Unplaced.Take(ShownRows).Select(index => $"{Incidents}[{index}].position")]);
        }

        return Judgement.Met("inside", values).From(Incidents, "$.facts.perimeter.neededAreas");
    }

    private const int ShownRows = 10;
}
