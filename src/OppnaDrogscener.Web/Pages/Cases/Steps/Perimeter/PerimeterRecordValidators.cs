using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

internal sealed class NeededAreaInputValidator : AbstractValidator<NeededAreaInput>
{
    public NeededAreaInputValidator()
    {
        RuleFor(input => input.Name).Asked("area-name-missing");
        RuleFor(input => input.Shape).Must(PerimeterRules.IsOutline).WithErrorCode("outline-invalid");
        RuleFor(input => input.Shape).Asked("area-shape-missing");
        RuleFor(input => input.Reason).Asked("area-reason-missing");
    }
}

internal sealed class MaskInputValidator : AbstractValidator<MaskInput>
{
    public MaskInputValidator()
    {
        RuleFor(input => input.Name).Asked("mask-name-missing");
        RuleFor(input => input.Shape).Must(PerimeterRules.IsOutline).WithErrorCode("outline-invalid");
        RuleFor(input => input.Shape).Asked("mask-shape-missing");
        RuleFor(input => input.CameraIds).Must((_, ids, context) => ids.TrueForAll(id => id.Length == 0 || PerimeterRules.IsThere(context, PerimeterRules.Cameras, id))).WithErrorCode("mask-camera-gone");
        RuleFor(input => input.Reason).Asked("mask-reason-missing");
    }
}

internal sealed class ObstacleInputValidator : AbstractValidator<ObstacleInput>
{
    public ObstacleInputValidator()
    {
        RuleFor(input => input.Name).Asked("obstacle-name-missing");
        RuleFor(input => input.Shape).Must(PerimeterRules.IsOutline).WithErrorCode("outline-invalid");
        RuleFor(input => input.Shape).Asked("obstacle-shape-missing");
        RuleFor(input => input.HeightMetres).IsNumber(0, 500, "height-invalid");
    }
}

internal sealed class SensitivePlaceInputValidator : AbstractValidator<SensitivePlaceInput>
{
    public SensitivePlaceInputValidator()
    {
        RuleFor(input => input.Name).Asked("place-name-missing");
        RuleFor(input => input.Kind).Asked("place-kind-missing");
        RuleFor(input => input.Position).Must(PerimeterRules.IsPosition).WithErrorCode("position-invalid");
        RuleFor(input => input.Position).Asked("place-position-missing");
        RuleFor(input => input.MaskId).Must((_, id, context) => id.Length == 0 || PerimeterRules.IsThere(context, PerimeterRules.Masks, id)).WithErrorCode("place-mask-gone");
        RuleFor(input => input.Dwellings).IsWholeNumber(0, 100_000, "dwellings-invalid");
    }
}

internal sealed class SignInputValidator : AbstractValidator<SignInput>
{
    public SignInputValidator()
    {
        RuleFor(input => input.Position).Must(PerimeterRules.IsPosition).WithErrorCode("position-invalid");
        RuleFor(input => input.Text).Asked("sign-text-missing");
    }
}

internal sealed class SitePlanInputValidator : AbstractValidator<SitePlanInput>
{
    private const int MostPixels = 50_000;

    public SitePlanInputValidator()
    {
        RuleFor(input => input.Columns).IsWholeNumber(1, MostPixels, "pixels-invalid");
        RuleFor(input => input.Rows).IsWholeNumber(1, MostPixels, "pixels-invalid");
        RuleForEach(input => input.Points).SetValidator(new SitePlanPointInputValidator());
    }
}

internal sealed class SitePlanPointInputValidator : AbstractValidator<SitePlanPointInput>
{
    private const int MostPixels = 50_000;

    public SitePlanPointInputValidator()
    {
        RuleFor(input => input.Column).IsNumber(0, MostPixels, "picture-spot-invalid");
        RuleFor(input => input.Row).IsNumber(0, MostPixels, "picture-spot-invalid");
        RuleFor(input => input.Position).Must(PerimeterRules.IsPosition).WithErrorCode("position-invalid");
    }
}
