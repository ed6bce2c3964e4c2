namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Ground as a GeoJSON MultiPolygon in the coordinate system of the case: parts of rings of positions x, y, outer rings
/// counter-clockwise, holes clockwise. Centimetres in a grid, seven decimals in degrees. No parts: nothing.
/// </summary>
/// <param name="Coordinates">The parts.</param>
public sealed record GroundShape(IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Coordinates)
{
    public string Type { get; } = "MultiPolygon";
}
