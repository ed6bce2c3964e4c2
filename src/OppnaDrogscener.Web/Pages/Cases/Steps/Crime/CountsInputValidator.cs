using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class CountsInputValidator : AbstractValidator<CountsInput>
{
    private const int Most = 10_000_000;

    public CountsInputValidator(CrimeFacts known) => RuleForEach(column => column.Months).ChildRules(months =>
    {
        months.RuleFor(month => month.Count)
            .Must(count => count.Length == 0 || count == CountSheets.Hidden || TypedNumber.ReadWhole(count) is >= 0 and <= Most).WithErrorCode("count-invalid");
    }).Must((column, month) => month.Count.Length == 0 || !CountSheets.IsInFile(known, column.AreaId, column.Type, month.Month)).WithErrorCode("count-in-file");
}
