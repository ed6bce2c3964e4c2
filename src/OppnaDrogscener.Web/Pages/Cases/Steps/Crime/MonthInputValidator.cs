using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class MonthInputValidator : AbstractValidator<MonthInput>
{
    private const int Most = 10_000_000;

    public MonthInputValidator() => RuleFor(month => month.Count)
        .Must(count => count.Length == 0 || count == CountSheets.Hidden || TypedNumber.ReadWhole(count) is >= 0 and <= Most).WithErrorCode("count-invalid");
}
