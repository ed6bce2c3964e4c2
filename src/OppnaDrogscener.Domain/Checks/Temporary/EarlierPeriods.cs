using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>
/// Stacking: a period that follows directly on an earlier one at the same place is counted with it, unless there are new
/// facts and a named decision-maker (law.md 3.3 U6, U9; a conservative reading).
/// </summary>
internal static class EarlierPeriods
{
    private const string Path = "$.facts.temporary.earlierPeriods";

    /// <summary>The judgement of the latest earlier period; null when there is none.</summary>
    public static Judgement? Judge(CaseView view)
    {
        var temporary = view.Facts.Temporary!;
        var latest = temporary.EarlierPeriods.Where(period => period.Stop is not null).MaxBy(period => period.Stop);
        if (latest is null || view.Clock is not { } clock)
        {
            return temporary.EarlierPeriods.Count == 0 ? null : Judgement.Lacks($"{Path}[0].stop");
        }

        var stop = latest.Stop!.Value;
        if (stop.AddDays(1) < clock.Start)
        {
            return Judgement.Met("rest", ("to", stop)).From(Path);
        }

        var renewed = !string.IsNullOrWhiteSpace(latest.NewFacts) && !string.IsNullOrWhiteSpace(temporary.DecidedBy);
        return renewed
            ? Judgement.Met("new-period", [.. Span(latest, stop), ("facts", latest.NewFacts!)]).From(Path, "$.facts.temporary.decidedBy")
            : Judgement.NotMet("stacked", Span(latest, stop)).From(Path).Wanting($"{Path}[{temporary.EarlierPeriods.ToList().IndexOf(latest)}].newFacts").Try("new-decision");
    }

    private static (string, Value)[] Span(EarlierPeriod period, DateOnly stop) => [("from", period.Start ?? stop), ("to", stop)];
}
