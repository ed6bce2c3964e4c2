using FluentValidation;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The rules of the answers. A temporary period on a phone is not asked for a drawn area.</summary>
public sealed class PerimeterInputValidator : AbstractValidator<PerimeterInput>
{
    public PerimeterInputValidator(DraftView draft)
    {
        var asks = draft.Kind != CaseKind.TemporaryMonitoring;
        RuleFor(input => input.CoordinateSystem).IsOneOf(CoordinateSystem.Codes, "coordinate-system-unknown");
        RuleFor(input => input.CoordinateSystem).Asked("coordinate-system-missing").When(_ => asks);
        RuleFor(input => input.NeededAreas).Must(areas => areas.Count > 0).WithErrorCode("needed-areas-missing").When(_ => asks);
        RuleForEach(input => input.NeededAreas).ChildRules(Area);
        RuleFor(input => input.Cameras).Must(cameras => cameras.Count > 0).WithErrorCode("cameras-missing").When(_ => asks);
        RuleForEach(input => input.Cameras).SetValidator(new CameraInputValidator());
        RuleForEach(input => input.Masks).ChildRules(Mask);
        RuleForEach(input => input.Obstacles).ChildRules(Obstacle);
        RuleFor(input => input.SensitivePlacesSearched).Asked("sensitive-places-searched-missing").When(_ => asks);
        RuleForEach(input => input.SensitivePlaces).ChildRules(Place);
        RuleForEach(input => input.Signs).ChildRules(Sign);
    }

    private static void Area(InlineValidator<NeededAreaInput> rules)
    {
        rules.RuleFor(input => input.Name).Asked("area-name-missing");
        rules.RuleFor(input => input.Shape).Must(IsOutline).WithErrorCode("outline-invalid");
        rules.RuleFor(input => input.Shape).Asked("area-shape-missing");
        rules.RuleFor(input => input.Reason).Asked("area-reason-missing");
    }

    private static void Mask(InlineValidator<MaskInput> rules)
    {
        rules.RuleFor(input => input.Name).Asked("mask-name-missing");
        rules.RuleFor(input => input.Shape).Must(IsOutline).WithErrorCode("outline-invalid");
        rules.RuleFor(input => input.Shape).Asked("mask-shape-missing");
        rules.RuleFor(input => input.Reason).Asked("mask-reason-missing");
    }

    private static void Obstacle(InlineValidator<ObstacleInput> rules)
    {
        rules.RuleFor(input => input.Name).Asked("obstacle-name-missing");
        rules.RuleFor(input => input.Shape).Must(IsOutline).WithErrorCode("outline-invalid");
        rules.RuleFor(input => input.Shape).Asked("obstacle-shape-missing");
        rules.RuleFor(input => input.HeightMetres).IsNumber(0, 500, "height-invalid");
    }

    private static void Place(InlineValidator<SensitivePlaceInput> rules)
    {
        rules.RuleFor(input => input.Name).Asked("place-name-missing");
        rules.RuleFor(input => input.Kind).Asked("place-kind-missing");
        rules.RuleFor(input => input.Position).Must(IsPosition).WithErrorCode("position-invalid");
        rules.RuleFor(input => input.Position).Asked("place-position-missing");
        rules.RuleFor(input => input.Dwellings).IsWholeNumber(0, 100_000, "dwellings-invalid");
    }

    private static void Sign(InlineValidator<SignInput> rules)
    {
        rules.RuleFor(input => input.Position).Must(IsPosition).WithErrorCode("position-invalid");
        rules.RuleFor(input => input.Text).Asked("sign-text-missing");
    }

    internal static bool IsPosition(string typed) => typed.Length == 0 || TypedPosition.Read(typed) is not null;

    private static bool IsOutline(string typed) => typed.Length == 0 || TypedOutline.Read(typed) is not null;
}
