using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>When the offences happen and which hours would do.</summary>
internal static class HourTelling
{
    private static readonly Value None = new Value.Words("\u2013");

    public static AnalysisPart Of(CrimeAnalysis analysis) => analysis.Hours is { } hours
        ? new("hours", [.. Basis(hours, analysis.Evidence.Crime.TargetedOffences.Count > 0), .. Tried(analysis)], [Table(hours)])
        : new("hours", [], []);

    /// <summary>The curve of 50, 60, 70 and 80 per cent by each rule.</summary>
    internal static AnalysisTable Table(HourPattern hours) => new("proposals",
        ["rule", "wanted", "window", "share", "share-interval", "week", "people", "per-thousand", "evidence"], [.. hours.Proposals.Select(Row)]);

    private static IReadOnlyList<Value> Row(HourProposal one) =>
    [
        new Value.Named("rule-" + FactsJson.Word(one.Kind)),
        new Value.Share(one.Wanted),
        new Value.Named("window", [("days", HourWords.Days(one.Window)), ("hours", HourWords.Span(one.Window))]),
        new Value.Share(one.Share),
        new Value.ShareRange(one.Interval.Lower, one.Interval.Upper),
        new Value.Share(one.Window.TimeShare),
        one.PeopleShare is { } people ? new Value.Share(people) : None,
        one.PerThousand is { } rate ? new Value.Measured(rate.Inside, 1) : None,
        new Value.Named(one.HasEvidence ? "yes" : "no"),
    ];

    private static IEnumerable<Statement> Basis(HourPattern hours, bool targeted)
    {
        yield return Statement.Of(hours.Evidence.FromCounts ? "hours-from-counts" : "hours-from-offences", ("count", new Value.Number(hours.Profile.Total)));
        if (!hours.Evidence.FromCounts && targeted)
        {
            yield return Statement.Of("only-targeted");
        }

        if (hours.Evidence.WithoutTime > 0)
        {
            yield return Statement.Of("hours-without-time", ("count", hours.Evidence.WithoutTime));
        }

        if (hours.Proposals.FirstOrDefault(one => one.FewestCells is not null && Math.Abs(one.Wanted - 0.6) < 1e-9) is { } week)
        {
            yield return Statement.Of("hours-fewest", ("share", new Value.Share(week.Wanted)), ("cells", week.FewestCells!.Value), ("hours", week.Window.HoursPerWeek));
        }

        if (hours.Proposals.All(one => one.PeopleShare is null))
        {
            yield return Statement.Of("hours-no-people");
        }
    }

    private static IEnumerable<Statement> Tried(CrimeAnalysis analysis)
    {
        if (analysis.Trial.Value is { } trial)
        {
            yield return Statement.Of("hours-trial", ("days", HourWords.Days(trial.Window)), ("hours", HourWords.Span(trial.Window)), ("chosen", new Value.Share(trial.ChosenShare)),
                ("share", new Value.Share(trial.Share)), ("interval", new Value.ShareRange(trial.Interval.Lower, trial.Interval.Upper)));
        }
        else if (!analysis.Hours!.Evidence.FromCounts)
        {
            yield return Statement.Of("hours-no-trial");
        }
    }
}
