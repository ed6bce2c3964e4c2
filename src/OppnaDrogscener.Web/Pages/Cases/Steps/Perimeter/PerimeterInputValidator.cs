using FluentValidation;
using FluentValidation.Results;
using OppnaDrogscener.Domain.Cases;
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
        RuleForEach(input => input.NeededAreas).SetValidator(new NeededAreaInputValidator());
        RuleFor(input => input.Cameras).Must(cameras => cameras.Count > 0).WithErrorCode("cameras-missing").When(_ => asks);
        RuleForEach(input => input.Cameras).SetValidator(new CameraInputValidator());
        RuleForEach(input => input.Masks).SetValidator(new MaskInputValidator());
        RuleForEach(input => input.Obstacles).SetValidator(new ObstacleInputValidator());
        RuleFor(input => input.SensitivePlacesSearched).Asked("sensitive-places-searched-missing").When(_ => asks);
        RuleForEach(input => input.SensitivePlaces).SetValidator(new SensitivePlaceInputValidator());
        RuleForEach(input => input.Signs).SetValidator(new SignInputValidator());
        RuleFor(input => input.SitePlan).SetValidator(new SitePlanInputValidator());
    }

    protected override bool PreValidate(ValidationContext<PerimeterInput> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RootContextData[PerimeterRules.Cameras] = context.InstanceToValidate.Cameras.Select(camera => camera.Id).ToHashSet(StringComparer.Ordinal);
        context.RootContextData[PerimeterRules.Masks] = context.InstanceToValidate.Masks.Select(mask => mask.Id).ToHashSet(StringComparer.Ordinal);
        return base.PreValidate(context, result);
    }
}
