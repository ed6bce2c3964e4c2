using FluentValidation;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>The rules of the answers.</summary>
public sealed class InterestsInputValidator : AbstractValidator<InterestsInput>
{
    public InterestsInputValidator(DraftView draft)
    {
        var scope = InterestsScope.Of(draft);
        var asks = draft.Kind != CaseKind.TemporaryMonitoring;
        RuleFor(input => input.PublicInterestTask).Asked("public-interest-task-missing").When(_ => asks && scope.Task);
        RuleFor(input => input.TaskSource).Asked("task-source-missing").When(_ => asks && scope.Task);
        RuleFor(input => input.Necessity).Asked("necessity-missing").When(_ => asks && scope.Task);
        RuleFor(input => input.DataProtectionBasis).Asked("data-protection-basis-missing").When(_ => asks && scope.DataProtectionBasis);
        RuleForEach(input => input.For).SetValidator(new WeightInputValidator()).When(_ => asks);
        RuleForEach(input => input.Against).SetValidator(new WeightInputValidator()).When(_ => asks);
        RuleFor(input => input.Conclusion).Asked("conclusion-missing").When(_ => asks);
        RuleFor(input => input.AssessmentDate).IsDay("assessment-date-invalid");
        RuleFor(input => input.AssessmentDate).Asked("assessment-date-missing").When(_ => asks && scope.Assessment);
        RuleForEach(input => input.Changes).SetValidator(new ChangeInputValidator());
        Register(asks && scope.Register);
        RuleFor(input => input.KeptUntil).IsDay("kept-until-invalid");
        RuleFor(input => input.KeptUntil).Asked("kept-until-missing").When(_ => asks && scope.KeptUntil);
        RuleFor(input => input.FaceRecognitionPermitReference).Asked("face-recognition-permit-reference-missing").When(_ => scope.FaceRecognition);
        RuleFor(input => input.FaceRecognitionPermitDecidedOn).IsDay("face-recognition-permit-decided-on-invalid");
    }

    private void Register(bool asks)
    {
        RuleFor(input => input.RegisterEntryAddress).Asked("register-entry-address-missing").When(_ => asks);
        RuleFor(input => input.RegisterEntryPlaceType).Asked("register-entry-place-type-missing").When(_ => asks);
        RuleFor(input => input.RegisterEntryPurpose).Asked("register-entry-purpose-missing").When(_ => asks);
        RuleFor(input => input.RegisterEntrySpecialTechnique).Asked("register-entry-special-technique-missing").When(_ => asks);
        RuleFor(input => input.RegisterEntryAssessmentDate).IsDay("register-entry-assessment-date-invalid");
        RuleFor(input => input.RegisterEntryAssessmentDate).Asked("register-entry-assessment-date-missing").When(_ => asks);
    }
}
