using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class VisitorHoursInputValidator : AbstractValidator<VisitorHoursInput>
{
    private const decimal Most = 10_000_000;

    public VisitorHoursInputValidator()
    {
        RuleFor(visitors => visitors.Days).Asked("visitors-days-missing");
        RuleForEach(visitors => visitors.People).IsNumber(0, Most, "people-invalid");
        RuleFor(visitors => visitors.People).Must(CrimeHours.IsWhole).WithErrorCode("people-incomplete");
        RuleFor(visitors => visitors.People).Must(people => people.Any(hour => hour.Length > 0)).WithErrorCode("people-missing");
    }
}
