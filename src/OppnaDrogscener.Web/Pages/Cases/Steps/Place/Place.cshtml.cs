using FluentValidation;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

public sealed class PlaceModel(StepServices services) : StepPageModel<PlaceStep, PlaceInput>(services)
{
    /// <summary>Whether the document goes to a county board.</summary>
    public bool AsksForCountyBoard => Draft.View.Kind == CaseKind.PermitApplication
        && Draft.View.Regime.TrackOf(Draft.View.Facts.Applicant?.Kind ?? ApplicantKind.Municipality).Receiver == ReceiverAuthority.CountyBoard;

    /// <summary>Only the police are asked for places of strategic importance, and only under the act of 2025.</summary>
    public bool AsksForStrategicPlace => Draft.View.Regime.Key == RegimeKey.Kbl2025 && Draft.View.Facts.Applicant?.Kind is ApplicantKind.Police or ApplicantKind.SecurityPolice;

    /// <summary>How many of the indicators are answered with yes.</summary>
    public IndicatorScore Score => IndicatorScore.Of(Draft.View.Facts.Place?.Indicators ?? [], Services.Desk.Templates.MethodBook);

    /// <summary>The number and the text of an indicator.</summary>
    public string Title(int index) => $"{index + 1}. {Text.Word("indicator-" + Input.Indicators[index].Id)}";

    public override string? TitleOf(string record) => Title(PlaceOf(record));

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question switch
    {
        "municipality-code" => [.. Services.Desk.Reference.Municipalities.OrderBy(item => item.Name, SwedishOrder).Select(item => new Choice(item.Code, item.Name) { IsName = true })],
        "receiver-county" => [.. Services.Desk.Reference.Boards.OrderBy(board => board.Name, SwedishOrder).Select(board => new Choice(board.CountyCode, board.Name) { IsName = true })],
        "type" => ChoicesOf<PlaceType>("place"),
        _ => [],
    };

    private static readonly StringComparer SwedishOrder = StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: true);
}

public sealed class PlaceInputValidator : AbstractValidator<PlaceInput>
{
    public PlaceInputValidator(DraftView draft, ReferenceCatalog reference)
    {
        RuleFor(input => input.Name).Asked("name-missing");
        RuleFor(input => input.Address).Asked("address-missing");
        RuleFor(input => input.MunicipalityCode).Asked("municipality-code-missing");
        RuleFor(input => input.MunicipalityCode).Must(code => code.Length == 0 || reference.Municipality(code) is not null).WithErrorCode("municipality-code-unknown");
        RuleFor(input => input.ReceiverCounty).Must(code => code.Length == 0 || reference.County(code) is not null).WithErrorCode("receiver-county-unknown");
        RuleFor(input => input.Type).Asked("type-missing");
        RuleFor(input => input.OpenToPublic).Asked("open-to-public-missing");
        RuleFor(input => input.Workplace).Asked("workplace-missing");
        RuleFor(input => input.Description).Asked("description-missing");
        RuleForEach(input => input.Indicators).SetValidator(new IndicatorInputValidator()).When(_ => draft.Kind != CaseKind.TemporaryMonitoring);
    }
}

public sealed class IndicatorInputValidator : AbstractValidator<IndicatorInput>
{
    public IndicatorInputValidator()
    {
        RuleFor(input => input.Answer).Asked("indicator-answer-missing");
        RuleFor(input => input.Evidence).Asked("indicator-evidence-missing").When(input => input.Answer == TypedChoice.Yes);
        RuleFor(input => input.ObservedOn).IsDay("indicator-observed-on-invalid");
        RuleFor(input => input.ObservedOn).Asked("indicator-observed-on-missing").When(input => input.Answer == TypedChoice.Yes);
    }
}
