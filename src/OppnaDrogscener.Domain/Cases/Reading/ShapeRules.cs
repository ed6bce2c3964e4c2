using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Outlines and positions can be real places in Sweden, in the coordinate system that is stated.</summary>
internal static class ShapeRules
{
    public static IEnumerable<FactProblem> Problems(Perimeter? perimeter, CrimeFacts? crime)
    {
        var shapes = perimeter is null ? [] : Shapes(perimeter).Where(shape => shape.Shape is not null).ToList();
        var positions = Positions(perimeter, crime).Where(place => place.Position.Count > 0).ToList();
        if (shapes.Count == 0 && positions.Count == 0)
        {
            return [];
        }

        return perimeter is not null && PerimeterPlane.Of(perimeter) is { } plane
            ? [.. shapes.SelectMany(shape => ShapeProblems(plane, shape.Path, shape.Shape!)), .. positions.SelectMany(place => PositionProblems(plane, place.Path, place.Position))]
            : [FactProblem.At("$.facts.perimeter.coordinateSystem", "coordinates-without-system", null, CoordinateSystem.Codes)];
    }

    private static IEnumerable<(string Path, PolygonShape? Shape)> Shapes(Perimeter perimeter) =>
    [
        .. perimeter.NeededAreas.Select((item, at) => ($"$.facts.perimeter.neededAreas[{at}].shape", item.Shape)),
        .. perimeter.Masks.Select((item, at) => ($"$.facts.perimeter.masks[{at}].shape", item.Shape)),
        .. perimeter.Obstacles.Select((item, at) => ($"$.facts.perimeter.obstacles[{at}].shape", item.Shape)),
    ];

    private static IEnumerable<(string Path, IReadOnlyList<double> Position)> Positions(Perimeter? perimeter, CrimeFacts? crime) =>
    [
        .. (perimeter?.Cameras ?? []).Select((item, at) => ($"$.facts.perimeter.cameras[{at}].position", item.Position)),
        .. (perimeter?.Signs ?? []).Select((item, at) => ($"$.facts.perimeter.signs[{at}].position", item.Position)),
        .. (perimeter?.SensitivePlaces ?? []).Select((item, at) => ($"$.facts.perimeter.sensitivePlaces[{at}].position", item.Position)),
        .. (perimeter?.SitePlan?.Points ?? []).Select((item, at) => ($"$.facts.perimeter.sitePlan.points[{at}].position", item.Position)),
        .. (crime?.Incidents ?? []).Select((item, at) => ($"$.facts.crime.incidents[{at}].position", item.Position)),
    ];

    private static IEnumerable<FactProblem> ShapeProblems(PerimeterPlane plane, string path, PolygonShape shape)
    {
        if (plane.OutlineOf(shape) is not { } outline)
        {
            yield return FactProblem.At($"{path}.coordinates", "position-not-two-numbers", null);
        }
        else if (AreaValidity.Check(outline, PerimeterPlane.Zone).Problem is { } problem)
        {
            yield return FactProblem.At($"{path}.coordinates{RingPath(problem.Ring)}", "area-" + FactsJson.Word(problem.Fault), Found(problem));
        }
    }

    private static IEnumerable<FactProblem> PositionProblems(PerimeterPlane plane, string path, IReadOnlyList<double> position)
    {
        if (PositionRules.FaultOf(plane, position) is { } code)
        {
            yield return FactProblem.At(path, code, position.Count == 2 ? Text(new MapPosition(position[0], position[1])) : null);
        }
    }

    private static string RingPath(RingPlace? place) =>
        place is { } ring ? string.Create(CultureInfo.InvariantCulture, $"[{ring.Ring}]") : "";

    private static string? Found(AreaProblem problem) => problem switch
    {
        { Position: { } position } => Text(position),
        { Size: { } size } => size.ToString(),
        _ => null,
    };

    private static string Text(MapPosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.X:0.######} {position.Y:0.######}");
}
