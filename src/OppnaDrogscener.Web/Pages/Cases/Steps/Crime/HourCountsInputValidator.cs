using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class HourCountsInputValidator : AbstractValidator<HourCountsInput>
{
    private const int Most = 10_000_000;

    public HourCountsInputValidator()
    {
        RuleFor(counts => counts.Days).Asked("hours-days-missing");
        RuleFor(counts => counts.From).IsDay("hours-from-invalid");
        RuleFor(counts => counts.To).IsDay("hours-to-invalid");
        RuleFor(counts => counts.To).Must((counts, to) => to.Value is not { } last || counts.From.Value is not { } first || last >= first).WithErrorCode("hours-to-before-from");
        RuleForEach(counts => counts.Hours).IsWholeNumber(0, Most, "hour-invalid");
        RuleFor(counts => counts.Hours).Must(CrimeHours.IsWhole).WithErrorCode("hours-incomplete");
        RuleFor(counts => counts.Hours).Must(hours => hours.Any(hour => hour.Length > 0)).WithErrorCode("hours-missing");
    }
}
