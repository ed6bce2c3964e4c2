using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>Information to those who are filmed, who has been heard, impact assessment, evaluation.</summary>
internal sealed class SafeguardsPart : DocumentPart
{
    private const string Root = "$.facts.safeguards";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["information"] = Information,
            ["consultations"] = Consultations,
            ["impact-assessment"] = Impact,
            ["evaluation-plan"] = scope => UserText.Paragraphs(scope.Facts.Safeguards?.EvaluationPlan, Root + ".evaluationPlan", scope),
        };

    private static List<Block> Information(DocumentScope scope)
    {
        var safeguards = scope.Facts.Safeguards;
        return
        [
            new FactList(
            [
                scope.Fact("term-first-layer", scope.Write.YesNo(safeguards?.FirstLayerPlanned)),
                scope.Fact("term-second-layer", scope.Write.YesNo(safeguards?.SecondLayerPlanned)),
                scope.Fact("term-controller-on-sign", scope.Write.YesNo(safeguards?.ControllerOnSign)),
                scope.Fact("term-retention-on-sign", scope.Write.YesNo(scope.Facts.Monitoring?.RetentionOnSign)),
                scope.Fact("term-sound-notice", scope.Facts.Monitoring?.Sound == false
                    ? FactWriter.Own(scope.Words["not-applicable"])
                    : scope.Write.YesNo(scope.Facts.Monitoring?.SoundNotice)),
                scope.Fact("term-signs-up", scope.Write.Day(safeguards?.SignsUpOn)),
                scope.Fact("term-information-plan", scope.Write.Text(safeguards?.InformationPlan, Root + ".informationPlan")),
            ]),
        ];
    }

    private static List<Block> Consultations(DocumentScope scope)
    {
        var rows = (scope.Facts.Safeguards?.Consultations ?? []).Index().Select(pair => Row(pair.Item, $"{Root}.consultations[{pair.Index}]", scope)).ToList();
        var facts = new FactList(
        [
            scope.Fact("term-codetermination", scope.Facts.Place?.Workplace == false && scope.Facts.Safeguards?.CodeterminationOn is null
                ? FactWriter.Own(scope.Words["not-applicable"])
                : scope.Write.Day(scope.Facts.Safeguards?.CodeterminationOn)),
        ]);
        return
        [
            scope.Table("table-consultations", "caption-consultations",
                [scope.Column("head-heard", 2), scope.Column("head-day", 1.2), scope.Column("head-statement", 4)], rows),
            facts,
        ];
    }

    private static TableRow Row(Consultation consultation, string path, DocumentScope scope) => new(
    [
        FactWriter.Lines(scope.Write.Choice("party", consultation.Party), FactWriter.Optional(consultation.Name, path + ".name")),
        consultation.HeardOn is { } day ? FactWriter.Own(SwedishText.ShortDate(day)) : scope.Write.Missing,
        FactWriter.Lines(
            scope.Write.Text(consultation.Statement, path + ".statement"),
            consultation.AttachmentId is { } id ? PlacePart.Attachments([id], scope) : []),
    ]);

    private static List<Block> Impact(DocumentScope scope)
    {
        var impact = scope.Facts.Safeguards?.ImpactAssessment;
        return
        [
            new FactList(
            [
                scope.Fact("term-impact-needed", scope.Write.YesNo(impact?.Needed)),
                scope.Fact("term-impact-outcome", scope.Write.Choice("impact", impact?.Outcome)),
                scope.Fact("term-impact-done", scope.Write.Day(impact?.DoneOn)),
                scope.Fact("term-prior-consultation", impact?.PriorConsultationOn is { } day ? scope.Write.Day(day) : FactWriter.Own(scope.Words["prior-consultation-none"])),
                scope.Fact("term-impact-reason", scope.Write.Text(impact?.Reason, Root + ".impactAssessment.reason")),
            ]),
        ];
    }
}
