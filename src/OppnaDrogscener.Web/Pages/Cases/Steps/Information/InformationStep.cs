using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Information;

/// <summary>How people learn that they are monitored, who has been heard, the impact assessment, and how the monitoring is to be evaluated.</summary>
public sealed class InformationStep : Step<InformationInput>
{
    private const string Record = "consultation";

    public override string Slug => "information";

    public override int Order => 800;

    public override IReadOnlyList<string> Owns => ["safeguards", "legalBasis.consent", "legalBasis.municipalityHearingUnneeded"];

    public override IReadOnlyList<string> Feeds =>
        ["signs-are-planned", "signs-from-mounting", "impact-assessed", "municipality-heard", "workplace-statement", "consent-or-outweighing-need"];

    public override IValidator<InformationInput> RulesFor(DraftView draft) => new InformationInputValidator(draft);

    public override InformationInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var known = draft.Facts.Safeguards ?? new();
        var assessment = known.ImpactAssessment;
        var consent = draft.Facts.LegalBasis?.Consent;
        return new InformationInput
        {
            FirstLayerPlanned = TypedChoice.Write(known.FirstLayerPlanned),
            ControllerOnSign = TypedChoice.Write(known.ControllerOnSign),
            ControllerEvident = TypedChoice.Write(known.ControllerEvident),
            SignsUpOn = TypedDate.Of(known.SignsUpOn),
            SecondLayerPlanned = TypedChoice.Write(known.SecondLayerPlanned),
            InformationPlan = known.InformationPlan ?? "",
            ImpactAssessmentNeeded = TypedChoice.Write(assessment?.Needed),
            ImpactAssessmentOutcome = TypedChoice.Write(assessment?.Outcome),
            ImpactAssessmentDoneOn = TypedDate.Of(assessment?.DoneOn),
            ImpactAssessmentPriorConsultationOn = TypedDate.Of(assessment?.PriorConsultationOn),
            ImpactAssessmentReason = assessment?.Reason ?? "",
            Consultations = [.. known.Consultations.Select(Typed)],
            MunicipalityHearingUnneeded = TypedChoice.Write(draft.Facts.LegalBasis?.MunicipalityHearingUnneeded),
            CodeterminationOn = TypedDate.Of(known.CodeterminationOn),
            ConsentFromEverybody = TypedChoice.Write(consent?.FromEverybody),
            ConsentFrom = consent?.From ?? "",
            ConsentNeedWithoutConsent = consent?.NeedWithoutConsent ?? "",
            EvaluationPlan = known.EvaluationPlan ?? "",
        };
    }

    public override bool Act(DraftView draft, InformationInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.Consultations, Record, action);
    }

    public override string? LandOn(InformationInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.LandOn(input.Consultations, Record, nameof(InformationInput.Consultations), action);
    }

    public override CaseFacts ToFacts(DraftView draft, InformationInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var scope = InformationScope.Of(draft);
        var known = draft.Facts.Safeguards ?? new();
        return draft.Facts with
        {
            Safeguards = known with
            {
                FirstLayerPlanned = TypedChoice.ReadFlag(input.FirstLayerPlanned),
                ControllerOnSign = TypedChoice.ReadFlag(input.ControllerOnSign),
                ControllerEvident = TypedChoice.ReadFlag(input.ControllerEvident),
                SignsUpOn = input.SignsUpOn.Value,
                SecondLayerPlanned = TypedChoice.ReadFlag(input.SecondLayerPlanned),
                InformationPlan = TypedText.OrNull(input.InformationPlan),
                ImpactAssessment = Assessment(input),
                Consultations = [.. input.Consultations.Select(Consultation)],
                CodeterminationOn = scope.Codetermination ? input.CodeterminationOn.Value : known.CodeterminationOn,
                EvaluationPlan = TypedText.OrNull(input.EvaluationPlan),
            },
            LegalBasis = Basis(draft.Facts.LegalBasis ?? new(), scope, input),
        };
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RecordList.FieldOf<ConsultationInput>(path, "consultations", nameof(InformationInput.Consultations)) ?? base.FieldOf(path);
    }

    private static LegalBasis Basis(LegalBasis known, InformationScope scope, InformationInput input) => known with
    {
        MunicipalityHearingUnneeded = scope.MunicipalityHearing ? TypedChoice.ReadFlag(input.MunicipalityHearingUnneeded) : known.MunicipalityHearingUnneeded,
        Consent = scope.Consent ? Consent(input) : known.Consent,
    };

    private static ConsultationInput Typed(Consultation known) => new()
    {
        Party = TypedChoice.Write(known.Party),
        Name = known.Name ?? "",
        HeardOn = TypedDate.Of(known.HeardOn),
        Statement = known.Statement ?? "",
        AttachmentId = known.AttachmentId ?? "",
    };

    private static Consultation Consultation(ConsultationInput typed) => new()
    {
        Party = TypedChoice.Read<ConsultedParty>(typed.Party),
        Name = TypedText.OrNull(typed.Name),
        HeardOn = typed.HeardOn.Value,
        Statement = TypedText.OrNull(typed.Statement),
        AttachmentId = TypedText.OrNull(typed.AttachmentId),
    };

    private static ImpactAssessment? Assessment(InformationInput input)
    {
        var assessment = new ImpactAssessment
        {
            Needed = TypedChoice.ReadFlag(input.ImpactAssessmentNeeded),
            Outcome = TypedChoice.Read<ImpactAssessmentOutcome>(input.ImpactAssessmentOutcome),
            DoneOn = input.ImpactAssessmentDoneOn.Value,
            PriorConsultationOn = input.ImpactAssessmentPriorConsultationOn.Value,
            Reason = TypedText.OrNull(input.ImpactAssessmentReason),
        };
        return assessment == new ImpactAssessment() ? null : assessment;
    }

    private static ConsentFacts? Consent(InformationInput input)
    {
        var consent = new ConsentFacts
        {
            FromEverybody = TypedChoice.ReadFlag(input.ConsentFromEverybody),
            From = TypedText.OrNull(input.ConsentFrom),
            NeedWithoutConsent = TypedText.OrNull(input.ConsentNeedWithoutConsent),
        };
        return consent == new ConsentFacts() ? null : consent;
    }
}
