using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Applicant;

public sealed class ApplicantModel(StepServices services) : StepPageModel<ApplicantStep, ApplicantInput>(services)
{
    /// <summary>The fee belonged to the act of 2013.</summary>
    public bool AsksForFee => Draft.View.Regime.Key == RegimeKey.Kol2013;

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question == "kind" ? ChoicesOf<ApplicantKind>("applicant") : [];
}

public sealed class ApplicantInputValidator : AbstractValidator<ApplicantInput>
{
    public ApplicantInputValidator(DraftView draft)
    {
        RuleFor(input => input.Organisation).Asked("organisation-missing");
        RuleFor(input => input.Kind).Asked("kind-missing");
        RuleFor(input => input.TaskOfPublicInterest).Asked("task-of-public-interest-missing").When(input => input.Kind == TypedChoice.Write<ApplicantKind>(ApplicantKind.Other));
        RuleFor(input => input.OrganisationNumber).IsOrganisationNumber("organisation-number-invalid");
        RuleFor(input => input.ContactName).Asked("contact-name-missing");
        RuleFor(input => input.ContactEmail).IsEmail("contact-email-invalid");
        RuleFor(input => input.DataProtectionOfficerName).Asked("data-protection-officer-missing");
        RuleFor(input => input.DataProtectionOfficerEmail).IsEmail("data-protection-officer-email-invalid");
        RuleFor(input => input.UsesProcessor).Asked("uses-processor-missing");
        RuleFor(input => input.ProcessorName).Asked("processor-name-missing").When(input => input.UsesProcessor == TypedChoice.Yes);
        RuleFor(input => input.ProcessorAgreementDate).IsDay("processor-agreement-date-invalid");
        RuleFor(input => input.ProcessorAgreementDate).Asked("processor-agreement-date-missing").When(input => input.UsesProcessor == TypedChoice.Yes);
        RuleFor(input => input.DecisionDecidedBy).Asked("decision-decided-by-missing");
        RuleFor(input => input.DecisionDecidedOn).IsDay("decision-decided-on-invalid");
        RuleFor(input => input.DecisionDecidedOn).Asked("decision-decided-on-missing");
        RuleFor(input => input.DecisionMandate).Asked("decision-mandate-missing");
        RuleFor(input => input.FeePaidOn).IsDay("fee-paid-on-invalid");
        RuleFor(input => input.FeePaidOn).Asked("fee-paid-on-missing").When(_ => draft.Regime.Key == RegimeKey.Kol2013);
    }
}
