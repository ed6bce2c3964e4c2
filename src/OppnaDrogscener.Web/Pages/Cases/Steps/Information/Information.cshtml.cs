using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Information;

public sealed class InformationModel(StepServices services) : StepPageModel<InformationStep, InformationInput>(services)
{
    internal InformationScope Scope => InformationScope.Of(Draft.View);

    public IReadOnlyList<Choice> Parties => ChoicesOf<ConsultedParty>("party");

    public IReadOnlyList<Choice> Attachments => [.. Draft.View.Facts.Attachments.Select(attachment => new Choice(attachment.Id ?? "", attachment.Title ?? attachment.FileName ?? attachment.Id ?? ""))];

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question switch
    {
        "impact-assessment-outcome" => ChoicesOf<ImpactAssessmentOutcome>("impact"),
        "consultations" => Parties,
        _ => [],
    };

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) => part == "attachment-id" ? Attachments : [];

    public override string? TitleOf(string record) => Title(PlaceOf(record));

    public string Title(int index)
    {
        var consultation = Input.Consultations[index];
        var party = Parties.FirstOrDefault(choice => choice.Value == consultation.Party)?.Text;
        return Text.Word("record").Fill(new Dictionary<string, string>
        {
            ["number"] = $"{index + 1}",
            ["name"] = consultation.Name.Length > 0 ? consultation.Name : party ?? Text.Word("unnamed").ToString(),
        });
    }
}

public sealed class InformationInputValidator : AbstractValidator<InformationInput>
{
    public InformationInputValidator(DraftView draft)
    {
        var scope = InformationScope.Of(draft);
        RuleFor(input => input.FirstLayerPlanned).Asked("first-layer-planned-missing");
        RuleFor(input => input.ControllerOnSign).Asked("controller-on-sign-missing").When(input => input.ControllerEvident != TypedChoice.Yes);
        RuleFor(input => input.SignsUpOn).IsDay("signs-up-on-invalid");
        RuleFor(input => input.SecondLayerPlanned).Asked("second-layer-planned-missing").When(_ => scope.SecondLayer && scope.Thorough);
        RuleFor(input => input.InformationPlan).Asked("information-plan-missing").When(_ => scope.Thorough);
        ImpactAssessment(scope);
        RuleForEach(input => input.Consultations).SetValidator(new ConsultationInputValidator(draft));
        RuleFor(input => input.MunicipalityHearingUnneeded).Asked("municipality-hearing-unneeded-missing")
            .When(input => scope.MunicipalityHearing && input.Consultations.All(heard => heard.Party != TypedChoice.Write<ConsultedParty>(ConsultedParty.Municipality)));
        RuleFor(input => input.CodeterminationOn).IsDay("codetermination-on-invalid");
        RuleFor(input => input.CodeterminationOn).Asked("codetermination-on-missing").When(_ => scope.Codetermination && scope.SecondLayer);
        RuleFor(input => input.ConsentFromEverybody).Asked("consent-from-everybody-missing").When(_ => scope.Consent);
        RuleFor(input => input.ConsentNeedWithoutConsent).Asked("consent-need-without-consent-missing").When(input => scope.Consent && input.ConsentFromEverybody == TypedChoice.No);
        RuleFor(input => input.EvaluationPlan).Asked("evaluation-plan-missing").When(_ => scope.Thorough);
    }

    private void ImpactAssessment(InformationScope scope)
    {
        RuleFor(input => input.ImpactAssessmentNeeded).Asked("impact-assessment-needed-missing").When(_ => scope.Thorough);
        RuleFor(input => input.ImpactAssessmentDoneOn).IsDay("impact-assessment-done-on-invalid");
        RuleFor(input => input.ImpactAssessmentDoneOn).Asked("impact-assessment-done-on-missing").When(input => input.ImpactAssessmentNeeded == TypedChoice.Yes);
        RuleFor(input => input.ImpactAssessmentOutcome).Asked("impact-assessment-outcome-missing").When(input => input.ImpactAssessmentNeeded == TypedChoice.Yes);
        RuleFor(input => input.ImpactAssessmentPriorConsultationOn).IsDay("impact-assessment-prior-consultation-on-invalid");
        RuleFor(input => input.ImpactAssessmentPriorConsultationOn).Asked("impact-assessment-prior-consultation-on-missing")
            .When(input => input.ImpactAssessmentOutcome == TypedChoice.Write<ImpactAssessmentOutcome>(ImpactAssessmentOutcome.HighResidualRisk));
        RuleFor(input => input.ImpactAssessmentReason).Asked("impact-assessment-reason-missing").When(input => input.ImpactAssessmentNeeded == TypedChoice.No);
    }
}

public sealed class ConsultationInputValidator : AbstractValidator<ConsultationInput>
{
    public ConsultationInputValidator(DraftView draft)
    {
        RuleFor(heard => heard.Party).Asked("party-missing");
        RuleFor(heard => heard.HeardOn).IsDay("heard-on-invalid");
        RuleFor(heard => heard.HeardOn).Asked("heard-on-missing");
        RuleFor(heard => heard.AttachmentId)
            .Must(id => id.Length == 0 || draft.Facts.Attachments.Any(attachment => attachment.Id == id)).WithErrorCode("attachment-id-unknown");
    }
}
