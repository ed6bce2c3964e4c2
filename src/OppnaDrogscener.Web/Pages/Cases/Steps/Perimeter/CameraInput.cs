using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A camera as typed.</summary>
public sealed class CameraInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Position { get; set; } = "";

    public string Mount { get; set; } = "";

    public string PanDegrees { get; set; } = "";

    public string DirectionDegrees { get; set; } = "";

    public string FieldOfViewDegrees { get; set; } = "";

    public string RangeMetres { get; set; } = "";

    public string HeightMetres { get; set; } = "";

    public string TiltDegrees { get; set; } = "";

    public string ResolutionColumns { get; set; } = "";

    public string ResolutionRows { get; set; } = "";

    public string VerticalFieldOfViewDegrees { get; set; } = "";

    public string SensorWidthMillimetres { get; set; } = "";

    public string FocalLengthMillimetres { get; set; } = "";

    public string IdentificationNeeded { get; set; } = "";

    public string Sound { get; set; } = "";

    public string Purpose { get; set; } = "";

    /// <summary>How the position came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
