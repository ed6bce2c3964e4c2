using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

internal sealed class PurposeInputValidator : AbstractValidator<PurposeInput>
{
    public PurposeInputValidator() => RuleFor(input => input.Text).Asked("purpose-text-missing").When(input => input.Chosen == TypedChoice.Yes);
}

internal sealed class HoursInputValidator : AbstractValidator<HoursInput>
{
    public HoursInputValidator()
    {
        RuleFor(row => row.Days).Must(days => days.Any(day => day.Length > 0)).WithErrorCode("hours-days-missing");
        RuleFor(row => row.From).Must(typed => typed.Length == 0 || TypedClock.Read(typed) is { Minutes: < ClockTime.MinutesPerDay }).WithErrorCode("hours-from-invalid");
        RuleFor(row => row.From).Asked("hours-from-missing");
        RuleFor(row => row.To).Must(typed => typed.Length == 0 || TypedClock.Read(typed) is not null).WithErrorCode("hours-to-invalid");
        RuleFor(row => row.To).Asked("hours-to-missing");
    }
}

internal sealed class AccessInputValidator : AbstractValidator<AccessInput>
{
    public AccessInputValidator() => RuleFor(input => input.Role).Asked("access-role-missing");
}

internal sealed class EarlierPeriodInputValidator : AbstractValidator<EarlierPeriodInput>
{
    public EarlierPeriodInputValidator()
    {
        RuleFor(period => period.Start).IsDay("period-start-invalid");
        RuleFor(period => period.Start).Asked("period-start-missing");
        RuleFor(period => period.Stop).IsDay("period-stop-invalid");
        RuleFor(period => period.Stop).Must((period, stop) => TemporaryInputValidator.NotBefore(stop, period.Start)).WithErrorCode("period-stop-before-start");
    }
}
