using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed class AreaInputValidator : AbstractValidator<AreaInput>
{
    private const decimal MostResidents = 20_000_000;
    private const decimal MostHectares = 100_000_000;
    private const decimal MostVisitors = 10_000_000;

    public AreaInputValidator()
    {
        RuleFor(area => area.Name).Asked("area-name-missing");
        RuleFor(area => area.Role).Asked("area-role-missing");
        RuleFor(area => area.Population).IsNumber(0, MostResidents, "area-population-invalid");
        RuleFor(area => area.Hectares).IsNumber(0, MostHectares, "area-hectares-invalid");
        RuleFor(area => area.DailyVisitors).IsNumber(0, MostVisitors, "area-daily-visitors-invalid");
    }
}
