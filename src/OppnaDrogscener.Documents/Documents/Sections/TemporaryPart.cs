using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>Temporary monitoring: the ground with its conditions one by one, the clock with its counting, earlier periods.</summary>
internal sealed class TemporaryPart : DocumentPart
{
    private const string Root = "$.facts.temporary";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["temporary-summary"] = Summary,
            ["temporary-ground"] = GroundFacts,
            ["temporary-reason"] = scope => UserText.Paragraphs(scope.Facts.Temporary?.SpecialReason, Root + ".specialReason", scope),
            ["temporary-danger"] = Danger,
            ["temporary-purposes"] = Purposes,
            ["temporary-clock"] = Clock,
            ["temporary-earlier"] = Earlier,
        };

    private static List<Block> Summary(DocumentScope scope)
    {
        var (temporary, clock) = (scope.Facts.Temporary, Count(scope));
        List<Fact> facts =
        [
            scope.Fact("term-decision-maker", scope.Write.Strong(temporary?.DecidedBy, Root + ".decidedBy")),
            scope.Fact("term-decided-at", scope.Write.Moment(temporary?.DecidedAt)),
            scope.Fact("term-place", PlacePart.NameAndAddress(scope)),
            scope.Fact("term-ground", Ground(scope) is { } ground ? FactWriter.Own(ground.Title) : scope.Write.Missing),
            scope.Fact("term-start", scope.Write.Day(temporary?.Start)),
            scope.Fact("term-stop-by", scope.Write.Day(clock?.LastMonitoringDay)),
            scope.Fact("term-hours", MonitoringPart.Hours(scope)),
            scope.Fact("term-cameras", PerimeterPart.CameraCount(scope)),
        ];
        if (clock?.FileBy is { } fileBy)
        {
            facts.Add(scope.Fact("term-file-by", scope.Write.Day(fileBy)));
        }

        return [new FactList(facts)];
    }

    private static List<Block> GroundFacts(DocumentScope scope)
    {
        if (Ground(scope) is not { } ground)
        {
            return [new Paragraph(scope.Facts.Temporary?.GroundId is { } id
                ? FactWriter.Own(scope.Words.Fill("ground-unknown", ("ground", id), ("regime", scope.Material.Regime.ShortName)))
                : scope.Write.Missing)];
        }

        return
        [
            new FactList(
            [
                scope.Fact("term-ground", FactWriter.Own(ground.Title)),
                scope.Fact("term-ground-demand", FactWriter.Own(ground.Demand)),
                scope.Fact("term-ground-law", FactWriter.Own(LawText.Reference(ground.Law, ground.Certainty, scope))),
            ]),
            new Paragraph(FactWriter.Own(scope.Words["conditions-intro"])),
            new ListBlock(true, [.. ground.Conditions.Select(condition => (IReadOnlyList<Block>)[new Paragraph(FactWriter.Own(condition.Text))])]),
        ];
    }

    private static List<Block> Danger(DocumentScope scope)
    {
        var temporary = scope.Facts.Temporary;
        return
        [
            new FactList(
            [
                scope.Fact("term-feared", scope.Write.Choice("feared", temporary?.Feared)),
                scope.Fact("term-crime-feared", scope.Write.Text(temporary?.CrimeFeared, Root + ".crimeFeared")),
                scope.Fact("term-harms", temporary?.Harms is { Count: > 0 } harms
                    ? FactWriter.Lines(harms.Select(harm => FactWriter.Own(scope.Words.Of("harm", harm))))
                    : scope.Write.Missing),
                scope.Fact("term-certain-place", scope.Write.Text(temporary?.CertainPlace, Root + ".certainPlace")),
                scope.Fact("term-urgent", scope.Write.YesNo(temporary?.Urgent)),
            ]),
        ];
    }

    private static List<Block> Purposes(DocumentScope scope)
    {
        var ids = scope.Facts.Temporary?.PurposeIds ?? [];
        return ids.Count == 0
            ? [new Paragraph(scope.Write.Missing)]
            : [new ListBlock(false, [.. ids.Select(id => (IReadOnlyList<Block>)[new Paragraph(FactWriter.Own(scope.Material.Regime.Purposes.GetValueOrDefault(id)?.Text ?? id))])])];
    }

    private static List<Block> Clock(DocumentScope scope)
    {
        if (Count(scope) is not { } clock)
        {
            return [new Paragraph(scope.Write.Missing)];
        }

        List<Fact> facts =
        [
            scope.Fact("term-start", scope.Write.Day(clock.Start)),
            scope.Fact("term-end-day", scope.Write.Day(clock.EndDay)),
            scope.Fact("term-stop-by", scope.Write.Day(clock.LastMonitoringDay)),
        ];
        if (clock is { FileBy: { } fileBy, LastFilingDay: { } last })
        {
            facts.Add(scope.Fact("term-file-by", scope.Write.Day(fileBy)));
            facts.Add(scope.Fact("term-last-filing-day", scope.Write.Day(last)));
            facts.Add(scope.Fact("term-filed-on", scope.Write.Day(scope.Facts.Temporary?.FiledOn)));
        }

        facts.Add(scope.Fact("term-stop", scope.Write.Day(scope.Facts.Temporary?.Stop)));
        var steps = scope.Material.Templates.Clock.Explain(clock);
        return
        [
            new FactList(facts),
            new Paragraph(FactWriter.Own(scope.Words["clock-intro"])),
            new ListBlock(true, [.. steps.Select(step => (IReadOnlyList<Block>)[new Paragraph(FactWriter.Own(step))])]),
        ];
    }

    private static List<Block> Earlier(DocumentScope scope)
    {
        var periods = scope.Facts.Temporary?.EarlierPeriods ?? [];
        if (periods.Count == 0)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["earlier-none"]))];
        }

        var rows = periods.Index().Select(pair => new TableRow(
        [
            scope.Write.Period(pair.Item.Start, pair.Item.Stop, "from-day"),
            pair.Item.GroundId is { } id ? FactWriter.Own(scope.Material.Regime.Grounds.GetValueOrDefault(id)?.Title ?? id) : scope.Write.Missing,
            scope.Write.Text(pair.Item.NewFacts, $"{Root}.earlierPeriods[{pair.Index}].newFacts"),
        ])).ToList();
        return [scope.Table("table-earlier", "caption-earlier", [scope.Column("head-period", 2), scope.Column("head-ground", 2), scope.Column("head-new-facts", 3)], rows)];
    }

    private static Ground? Ground(DocumentScope scope) =>
        scope.Facts.Temporary?.GroundId is { } id ? scope.Material.Regime.Grounds.GetValueOrDefault(id) : null;

    private static ClockResult? Count(DocumentScope scope)
    {
        var start = TemporaryClock.StartOf(scope.Facts.Monitoring?.MountedOn, scope.Facts.Temporary?.Start);
        return Ground(scope) is { } ground && start is { } day && TemporaryClock.Covers(ground, day)
            ? new TemporaryClock(scope.Material.Templates.Regimes).Count(ground, scope.Material.Regime, day)
            : null;
    }
}
