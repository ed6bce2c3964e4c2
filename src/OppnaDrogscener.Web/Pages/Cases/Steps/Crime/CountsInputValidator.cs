using FluentValidation;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class CountsInputValidator : AbstractValidator<CountsInput>
{
    public CountsInputValidator() => RuleForEach(column => column.Months).SetValidator(new MonthInputValidator());
}
