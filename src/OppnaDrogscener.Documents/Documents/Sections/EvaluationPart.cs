using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>What the figures say of a monitoring that has gone on: counts before and after, and the change against areas without it.</summary>
internal sealed class EvaluationPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["evaluation-facts"] = Facts,
            ["evaluation-counts"] = Counts,
            ["evaluation-effect"] = Effect,
        };

    private static DateOnly? Start(DocumentScope scope) => scope.Facts.Monitoring?.Start;

    private static Computed<EffectEvidence>? Evidence(DocumentScope scope)
    {
        if (Start(scope) is not { } start)
        {
            return null;
        }

        return EffectEvidence.Of(scope.Crime.Evidence, start);
    }

    private static List<Block> Facts(DocumentScope scope)
    {
        List<Fact> facts =
        [
            scope.Fact("term-applicant", scope.Write.Strong(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation")),
            scope.Fact("term-place", PlacePart.NameAndAddress(scope)),
            scope.Fact("term-monitoring-start", scope.Write.Day(Start(scope))),
            scope.Fact("term-purposes", MonitoringPart.PurposeLine(scope)),
            scope.Fact("term-hours", MonitoringPart.Hours(scope)),
            scope.Fact("term-cameras", PerimeterPart.CameraCount(scope)),
        ];
        if (Evidence(scope)?.Value is { } evidence)
        {
            var last = evidence.End.AddMonths(-1);
            facts.Add(scope.Fact("term-evaluated-months", FactWriter.Own(scope.Words.Fill("evaluated-months",
                ("months", SwedishText.Number(evidence.Months)),
                ("first", SwedishText.Month(evidence.First.Year, evidence.First.Month)), ("last", SwedishText.Month(last.Year, last.Month))))));
        }

        return [new FactList(facts)];
    }

    private static List<Block> Counts(DocumentScope scope)
    {
        if (Evidence(scope)?.Value is not { } evidence)
        {
            return [];
        }

        var areas = scope.Crime.Areas.Where(area => area.Area.Role == Domain.Cases.Facts.AreaRole.Place || evidence.References.Any(reference => reference.Area.Id == area.Area.Id)).ToList();
        List<TableRow> rows = [.. areas.Select(area => Row(area, area == scope.Crime.Place ? evidence.Place : evidence.References.First(reference => reference.Area.Id == area.Area.Id).Counts, scope))];
        return
        [
            scope.Table("table-before-after", "caption-before-after",
            [
                scope.Column("head-counted-area", 3), scope.Column("head-before", 1, CellAlignment.End),
                scope.Column("head-after", 1, CellAlignment.End), scope.Column("head-change", 1.2, CellAlignment.End),
            ], rows, scope.Source(areas.SelectMany(area => area.ImportIds))),
        ];
    }

    private static TableRow Row(AreaCounts area, BeforeAfter counts, DocumentScope scope)
    {
        var hidden = scope.Shown.Hides(counts.Before) || scope.Shown.Hides(counts.After);
        return new TableRow(
        [
            FactWriter.Lines(scope.Write.Text(area.Area.Name, area.Path + ".name"), scope.Write.Choice("area", area.Area.Role)),
            scope.Shown.Count(counts.Before),
            scope.Shown.Count(counts.After),
            hidden ? scope.Shown.Withheld : FactWriter.Own(Change(counts)),
        ]);
    }

    private static string Change(BeforeAfter counts) => counts.Before == 0 ? "–" : Signed(100d * (counts.After - counts.Before) / counts.Before) + " %";

    private static string Signed(double percent) => Math.Round(percent) > 0 ? "+" + SwedishText.Number(percent, 0) : SwedishText.Number(percent, 0);

    private static List<Block> Effect(DocumentScope scope)
    {
        if (Evidence(scope)?.Value is not { } evidence)
        {
            return [new Paragraph(FactWriter.Own(scope.Words.Fill("effect-not-yet", ("reason", Reason(scope)))))];
        }

        return scope.Shown.Hides(evidence.Place.Before) || scope.Shown.Hides(evidence.Place.After)
            ? [new Paragraph(FactWriter.Own(scope.Words["withheld-statement"]))]
            : [.. evidence.References.Select(reference => new Paragraph(FactWriter.Own(Sentence(evidence, reference.Area.Name ?? scope.Words.Of("area", reference.Area.Role!.Value), reference.Counts, scope))))];
    }

    private static string Reason(DocumentScope scope) => Evidence(scope)?.Refusal switch
    {
        null => scope.Words["effect-no-start"],
        Refusal.NothingCounted => scope.Words["effect-no-place"],
        Refusal.NothingInReference => scope.Words["effect-no-reference"],
        { } other => scope.Words.Of("refusal", other),
    };

    private static string Sentence(EffectEvidence evidence, string area, BeforeAfter counts, DocumentScope scope)
    {
        var difference = evidence.Difference(counts);
        var (relative, cautious) = (evidence.Relative(counts), evidence.Relative(counts, Math.Max(evidence.Inflation, RelativeEffect.SensitivityInflation)));
        var key = Math.Round(difference.Total) switch { < 0 => "effect-avoided", > 0 => "effect-added", _ => "effect-none" };
        List<(string, string)> values =
        [
            ("area", area), ("low", SwedishText.Number(difference.Interval.Lower, 0)), ("high", SwedishText.Number(difference.Interval.Upper, 0)),
        ];
        if (key != "effect-none")
        {
            values.Add(("count", SwedishText.Number(Math.Abs(difference.Total), 0)));
        }

        var certain = difference.Interval.Lower > 0 || difference.Interval.Upper < 0;
        return string.Join(' ',
            scope.Words.Fill(key, values),
            scope.Words[certain ? "effect-certain" : "effect-uncertain"],
            relative.HalfAdded ? scope.Words["effect-half-added"] : Relative(area, relative, cautious, scope));
    }

    /// <summary>RES above 1 favours the camera; the change is 1 ÷ RES, so the interval turns round.</summary>
    private static string Relative(string area, RelativeEffect effect, RelativeEffect cautious, DocumentScope scope) => scope.Words.Fill("effect-relative",
        ("area", area), ("change", Signed(effect.ChangePercent)),
        ("low", Signed(Percent(effect.Interval.Upper))), ("high", Signed(Percent(effect.Interval.Lower))),
        ("cautious-low", Signed(Percent(cautious.Interval.Upper))), ("cautious-high", Signed(Percent(cautious.Interval.Lower))));

    private static double Percent(double size) => 100 * ((1 / size) - 1);
}
