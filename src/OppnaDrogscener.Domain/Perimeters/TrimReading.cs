using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A camera cut down to its task, in whole degrees and metres (methods C12).</summary>
/// <param name="RangeMetres">The range then.</param>
/// <param name="FromRangeMetres">The range now.</param>
/// <param name="HorizontalDegrees">The angle of view then: the picture cropped, each pixel as large as before.</param>
/// <param name="FromHorizontalDegrees">The angle of view now.</param>
/// <param name="DirectionDegrees">The direction then, as the facts count directions; null when it stays.</param>
/// <param name="Changes">The facts to set, all of them together.</param>
/// <param name="Ground">What it would see.</param>
public sealed record TrimReading(
    double RangeMetres, double FromRangeMetres, double HorizontalDegrees, double FromHorizontalDegrees, double? DirectionDegrees,
    IReadOnlyList<FactChange> Changes, GroundShape Ground);
