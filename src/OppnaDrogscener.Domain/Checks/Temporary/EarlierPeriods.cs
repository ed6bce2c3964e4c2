using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>
/// Stacking: a period that follows directly on an earlier one at the same place, on whichever ground, is counted with it
/// unless there are new facts and a named decision-maker. A pause does not stop the clock, so one that is shorter than the
/// ground's own time does not by itself make a new period (law.md 3.3 U6, U7, U9; a conservative reading).
/// </summary>
internal static class EarlierPeriods
{
    private const string Path = "$.facts.temporary.earlierPeriods";
    private const string DecidedBy = "$.facts.temporary.decidedBy";

    /// <summary>The judgement of the earlier periods; null when there are none.</summary>
    public static Judgement? Judge(CaseView view)
    {
        if (view.Facts.Temporary is not { EarlierPeriods.Count: > 0 } temporary || view is not { Ground: { } ground, Clock: { } clock })
        {
            return null;
        }

        var endless = temporary.EarlierPeriods.Index().Where(pair => pair.Item.Stop is null).Select(pair => $"{Path}[{pair.Index}].stop").ToList();
        var ended = temporary.EarlierPeriods.Index().Where(pair => pair.Item.Stop is not null).ToList();
        List<Judgement> parts = endless.Count == 0 ? [] : [Judgement.Lacks(endless)];
        if (ended.Count > 0)
        {
            var (index, latest) = ended.MaxBy(pair => pair.Item.Stop);
            parts.Add(Latest(latest, $"{Path}[{index}].newFacts", temporary.DecidedBy, ground.Period, clock.Start));
        }

        return Judgement.Of(parts);
    }

    private static Judgement Latest(EarlierPeriod latest, string newFacts, string? decidedBy, StatutoryPeriod period, DateOnly start)
    {
        var stop = latest.Stop!.Value;
        if (start > StatutoryTime.EndDay(stop, period))
        {
            return Judgement.Met("rest", ("to", stop)).From(Path);
        }

        string[] lacks = [.. string.IsNullOrWhiteSpace(latest.NewFacts) ? [newFacts] : Array.Empty<string>(), .. string.IsNullOrWhiteSpace(decidedBy) ? [DecidedBy] : Array.Empty<string>()];
        if (lacks.Length == 0)
        {
            return Judgement.Met("new-period", [.. Span(latest, stop), ("facts", latest.NewFacts!)]).From(Path, DecidedBy);
        }

        var judgement = start <= stop.AddDays(1) ? Judgement.NotMet("stacked", Span(latest, stop)) : Judgement.Unclear("short-rest", Span(latest, stop));
        return judgement.From(Path).Wanting(lacks).Try("new-decision");
    }

    private static (string, Value)[] Span(EarlierPeriod period, DateOnly stop) => [("from", period.Start ?? stop), ("to", stop)];
}
