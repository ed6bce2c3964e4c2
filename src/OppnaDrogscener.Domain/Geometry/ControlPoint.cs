namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A spot in a picture and where it lies on the ground.</summary>
/// <param name="Column">Pixels from the left edge.</param>
/// <param name="Row">Pixels from the upper edge.</param>
/// <param name="Ground">Where.</param>
public sealed record ControlPoint(Pixels Column, Pixels Row, GridPoint Ground);
