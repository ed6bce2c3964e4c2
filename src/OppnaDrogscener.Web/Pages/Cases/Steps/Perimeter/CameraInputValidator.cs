using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The rules of a camera's answers. The limits are those of the case file.</summary>
public sealed class CameraInputValidator : AbstractValidator<CameraInput>
{
    private const decimal FullTurn = 360;

    public CameraInputValidator()
    {
        RuleFor(input => input.Name).Asked("camera-name-missing");
        RuleFor(input => input.Position).Must(PerimeterRules.IsPosition).WithErrorCode("position-invalid");
        RuleFor(input => input.Position).Asked("camera-position-missing");
        RuleFor(input => input.Mount).Asked("camera-mount-missing");
        RuleFor(input => input.PanDegrees).IsNumber(0, FullTurn, "degrees-invalid");
        RuleFor(input => input.DirectionDegrees).IsNumber(0, FullTurn, "degrees-invalid");
        RuleFor(input => input.DirectionDegrees).Asked("camera-direction-missing").When(input => !TurnsRound(input));
        RuleFor(input => input.FieldOfViewDegrees).IsNumber(0.1m, FullTurn, "view-angle-invalid");
        RuleFor(input => input.FieldOfViewDegrees).Asked("camera-field-of-view-missing").When(input => input.SensorWidthMillimetres.Length == 0 || input.FocalLengthMillimetres.Length == 0);
        RuleFor(input => input.RangeMetres).IsNumber(0.1m, 5000, "range-invalid");
        RuleFor(input => input.RangeMetres).Asked("camera-range-missing");
        RuleFor(input => input.HeightMetres).IsNumber(0, 500, "height-invalid");
        RuleFor(input => input.HeightMetres).Asked("camera-height-missing");
        RuleFor(input => input.TiltDegrees).IsNumber(-90, 90, "tilt-invalid");
        RuleFor(input => input.ResolutionColumns).IsWholeNumber(1, 50_000, "pixels-invalid");
        RuleFor(input => input.ResolutionRows).IsWholeNumber(1, 50_000, "pixels-invalid");
        RuleFor(input => input.VerticalFieldOfViewDegrees).IsNumber(0.1m, 180, "vertical-angle-invalid");
        RuleFor(input => input.SensorWidthMillimetres).IsNumber(0.1m, 100, "sensor-invalid");
        RuleFor(input => input.FocalLengthMillimetres).IsNumber(0.1m, 10_000, "focal-length-invalid");
        RuleFor(input => input.IdentificationNeeded).Asked("camera-identification-missing");
        RuleFor(input => input.Purpose).Asked("camera-purpose-missing");
    }

    private static bool TurnsRound(CameraInput input) =>
        input.Mount == TypedChoice.Write<CameraMount>(CameraMount.Turnable) && (input.PanDegrees.Length == 0 || TypedNumber.Read(input.PanDegrees) == FullTurn);
}
