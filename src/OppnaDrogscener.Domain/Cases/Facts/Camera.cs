using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>One camera and what it can see.</summary>
[Description("One camera and what it can see.")]
public sealed record Camera
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Name or number.")]
    public string? Name { get; init; }

    [Description("Coordinates in the coordinate system of the perimeter.")]
    public IReadOnlyList<double> Position { get; init; } = [];

    [Range(0, 500)]
    [Description("Height above ground.")]
    public double? HeightMetres { get; init; }

    [Range(0, 360)]
    [Description("Direction of the middle of the picture, clockwise from north.")]
    public double? DirectionDegrees { get; init; }

    [Range(-90, 90)]
    [Description("Tilt below the horizontal.")]
    public double? TiltDegrees { get; init; }

    [Range(0.1, 360)]
    [Description("Horizontal angle of view.")]
    public double? FieldOfViewDegrees { get; init; }

    [Range(0.1, 180)]
    [Description("Vertical angle of view.")]
    public double? VerticalFieldOfViewDegrees { get; init; }

    [Range(0.1, 100)]
    [Description("Width of the sensor, where the angle is not known.")]
    public double? SensorWidthMillimetres { get; init; }

    [Range(0.1, 10000)]
    [Description("Focal length, where the angle is not known.")]
    public double? FocalLengthMillimetres { get; init; }

    [Range(0.1, 5000)]
    [Description("How far the camera is used to see.")]
    public double? RangeMetres { get; init; }

    [Description("Picture size.")]
    public PixelResolution? Resolution { get; init; }

    [Description("Fixed, turnable, airborne or moving.")]
    public CameraMount? Mount { get; init; }

    [Range(0, 360)]
    [Description("For a turnable camera: how far it can turn in all.")]
    public double? PanDegrees { get; init; }

    [Description("Whether the purpose needs a person to be identifiable in the picture.")]
    public bool? IdentificationNeeded { get; init; }

    [LongText]
    [Description("What this camera is for.")]
    public string? Purpose { get; init; }

    [Description("Whether it records or transmits sound.")]
    public bool? Sound { get; init; }

    [Description("How the position came to be.")]
    public ShapeProvenance? Provenance { get; init; }
}
