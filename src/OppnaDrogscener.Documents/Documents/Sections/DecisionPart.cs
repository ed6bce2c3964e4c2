using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>A decision: what, with which conditions, why, and to whom it is sent.</summary>
internal sealed class DecisionPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["decision-outcome"] = Outcome,
            ["decision-conditions"] = Conditions,
            ["decision-reasons"] = Reasons,
            ["decision-marks"] = Marks,
            ["decision-opinions"] = Opinions,
            ["decision-people"] = People,
            ["decision-recipients"] = Recipients,
        };

    /// <summary>The first day on which Datainspektionen was called Integritetsskyddsmyndigheten.</summary>
    private static readonly DateOnly Renamed = new(2021, 1, 1);

    /// <summary>The court that an appeal is addressed to; in words where it is not known which.</summary>
    public static IReadOnlyList<Inline> Court(DocumentScope scope) => FactWriter.Own(scope.Material.Board?.Court ?? scope.Words["court-of-county"]);

    private const int HoursPerDay = 24;

    private static DecisionMatter? Of(DocumentScope scope) => scope.Material.Board?.Decision;

    private static List<Block> Outcome(DocumentScope scope) =>
        [new Paragraph(Of(scope) is { } decision ? [new TextRun(scope.Words.Of("decision", decision.Outcome), Emphasis.Strong)] : scope.Write.Missing)];

    private static List<Block> Conditions(DocumentScope scope)
    {
        if (Of(scope)?.Conditions is not { } conditions)
        {
            return [new Paragraph(scope.Write.Missing)];
        }

        var asApplied = scope.Words["as-applied-for"];
        var hours = scope.Schedule.Line(new Monitoring { Schedule = conditions.Hours });
        List<Fact> facts =
        [
            scope.Fact("term-condition-purposes", MonitoringPart.PurposeLine(scope)),
            scope.Fact("term-condition-hours", FactWriter.Own(hours ?? asApplied)),
            scope.Fact("term-condition-area", FactWriter.Own(conditions.Area ?? asApplied)),
            scope.Fact("term-condition-equipment", PerimeterPart.CameraCount(scope)),
            scope.Fact("term-condition-masks", FactWriter.Own(conditions.Masks ?? asApplied)),
            scope.Fact("term-condition-sound", FactWriter.Own(scope.Words[conditions.SoundAllowed ? "sound-allowed" : "sound-barred"])),
            scope.Fact("term-condition-retention", FactWriter.Own(conditions.RetentionHours is { } most ? Retention(most, scope) : asApplied)),
            scope.Fact("term-condition-signs", FactWriter.Own(conditions.Signs ?? asApplied)),
            scope.Fact("term-condition-time", FactWriter.Own(Time(conditions, scope))),
        ];
        if (conditions.Other is { } other)
        {
            facts.Add(scope.Fact("term-condition-other", FactWriter.Own(other)));
        }

        return [new FactList(facts)];
    }

    private static string Retention(int hours, DocumentScope scope) => hours % HoursPerDay == 0
        ? scope.Words.Fill("retention-most-days", ("hours", SwedishText.Number(hours)), ("days", SwedishText.Number(hours / HoursPerDay)))
        : scope.Words.Fill("retention-most", ("hours", SwedishText.Number(hours)));

    private static string Time(PermitConditions conditions, DocumentScope scope)
    {
        var from = conditions.From is { } day ? SwedishText.Date(day) : scope.Words["from-decision-day"];
        return conditions.Until is { } until
            ? scope.Words.Fill("permit-time", ("from", from), ("until", SwedishText.Date(until)))
            : scope.Words.Fill("permit-time-open", ("from", from));
    }

    private static IReadOnlyList<Block> Reasons(DocumentScope scope) => string.IsNullOrWhiteSpace(Of(scope)?.Reasons)
        ? [new Paragraph(scope.Write.Missing)]
        : [.. Of(scope)!.Reasons.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new Paragraph(FactWriter.Own(part)))];

    private static List<Block> Marks(DocumentScope scope)
    {
        var order = scope.Material.Assessment.Findings.Select((finding, place) => (finding.Id, place)).ToDictionary(item => item.Id, item => item.place, StringComparer.Ordinal);
        var rows = (Of(scope)?.Marks ?? []).Where(mark => mark.Verdict != OfficerVerdict.NotApplicable).OrderBy(mark => order.GetValueOrDefault(mark.CheckId, int.MaxValue)).Select(mark => new TableRow(
        [
            FactWriter.Own(BoardPart.CheckTitle(mark.CheckId, scope)),
            FactWriter.Own(scope.Words.Of("verdict", mark.Verdict)),
            FactWriter.Own(mark.Comment),
        ])).ToList();
        return [scope.Table("table-marks", "caption-marks", [scope.Column("head-demand", 2), scope.Column("head-verdict", 1.2), scope.Column("head-reason", 3)], rows)];
    }

    private static List<Block> Opinions(DocumentScope scope)
    {
        var opinions = Of(scope)?.Opinions ?? [];
        return opinions.Count == 0
            ? [new Paragraph(scope.Write.Missing)]
            : [new FactList([.. opinions.Select(opinion => new Fact(opinion.From, FactWriter.Lines(
                FactWriter.Own(scope.Words.Of("opinion", opinion.State) + (opinion.ReceivedOn is { } day ? $" {SwedishText.Date(day)}" : "")),
                opinion.Text.Length == 0 ? [] : FactWriter.Own(opinion.Text))))])];
    }

    private static List<Block> People(DocumentScope scope) => [new FactList(
    [
        scope.Fact("term-decision-day", scope.Write.Day(Of(scope)?.DecidedOn)),
        scope.Fact("term-decider", BoardPart.OwnOrMissing(Of(scope)?.Decider, scope)),
        scope.Fact("term-proposer", BoardPart.OwnOrMissing(Of(scope)?.Proposer, scope)),
    ])];

    /// <summary>The applicant; those who may appeal: the data protection authority, the municipality, at a workplace the employees' organisation; and the police, to know.</summary>
    private static List<Block> Recipients(DocumentScope scope)
    {
        List<IReadOnlyList<Inline>> to =
        [
            FactWriter.Join(", ", scope.Write.Text(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation"), FactWriter.Own(scope.Words["recipient-served"])),
            FactWriter.Own(scope.Words[Of(scope)?.DecidedOn >= Renamed ? "recipient-data-protection-later" : "recipient-data-protection"]),
        ];
        if (scope.Facts.Applicant?.Kind != ApplicantKind.Municipality)
        {
            to.Add(scope.Facts.Place?.Municipality is { } municipality ? FactWriter.Optional(municipality, "$.facts.place.municipality") : FactWriter.Own(scope.Words["recipient-municipality"]));
        }

        if (scope.Facts.Place?.Workplace == true)
        {
            to.Add(FactWriter.Own(scope.Words["recipient-employees"]));
        }

        if (scope.Facts.Applicant?.Kind != ApplicantKind.Police)
        {
            to.Add(FactWriter.Own(scope.Words["recipient-police"]));
        }

        return [new ListBlock(false, [.. to.Select(line => (IReadOnlyList<Block>)[new Paragraph(line)])])];
    }
}
