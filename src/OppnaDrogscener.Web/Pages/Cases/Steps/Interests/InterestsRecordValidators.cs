using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

internal sealed class WeightInputValidator : AbstractValidator<WeightInput>
{
    public WeightInputValidator()
    {
        RuleFor(weight => weight.Applies).Asked("weight-applies-missing");
        RuleFor(weight => weight.Text).Asked("weight-text-missing").When(weight => weight.Applies == TypedChoice.Yes);
        RuleFor(weight => weight.Evidence).Must(evidence => evidence.Exists(one => one.Length > 0)).WithErrorCode("weight-evidence-missing").When(weight => weight.Applies == TypedChoice.Yes);
    }
}

internal sealed class ChangeInputValidator : AbstractValidator<ChangeInput>
{
    public ChangeInputValidator()
    {
        RuleFor(change => change.ChangedOn).IsDay("changed-on-invalid");
        RuleFor(change => change.ChangedOn).Asked("changed-on-missing");
        RuleFor(change => change.What).Asked("change-what-missing");
        RuleFor(change => change.AssessedOn).IsDay("assessed-on-invalid");
        RuleFor(change => change.AssessedOn).Asked("assessed-on-missing");
    }
}
