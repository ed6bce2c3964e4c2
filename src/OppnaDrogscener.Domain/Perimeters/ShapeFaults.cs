using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What is wrong with the outlines and positions of a perimeter.</summary>
internal static class ShapeFaults
{
    private const string Root = "$.facts.perimeter";

    public static IEnumerable<ShapeFault> Of(PerimeterGeometry geometry)
    {
        if (geometry.Plane is not { } plane)
        {
            return [];
        }

        var facts = geometry.Perimeter;
        return
        [
            .. Outlines(plane, "neededAreas", [.. facts.NeededAreas.Select(part => part.Shape)], geometry.NeededChecks),
            .. Outlines(plane, "masks", [.. facts.Masks.Select(mask => mask.Shape)], geometry.MaskChecks),
            .. Outlines(plane, "obstacles", [.. facts.Obstacles.Select(obstacle => obstacle.Shape)], geometry.ObstacleChecks),
            .. Positions(plane, "cameras", facts.Cameras.Select(camera => camera.Position)),
            .. Positions(plane, "sensitivePlaces", facts.SensitivePlaces.Select(place => place.Position)),
            .. Positions(plane, "signs", facts.Signs.Select(sign => sign.Position)),
            .. Positions(plane, "sitePlan.points", (facts.SitePlan?.Points ?? []).Select(point => point.Position)),
        ];
    }

    private static IEnumerable<ShapeFault> Outlines(PerimeterPlane plane, string list, IReadOnlyList<PolygonShape?> shapes, IReadOnlyList<AreaCheck?> checks)
    {
        foreach (var (index, (shape, check)) in shapes.Zip(checks).Index())
        {
            var path = $"{Root}.{list}[{index}].shape";
            if (shape is not null && check is null)
            {
                yield return new ShapeFault(path, "position-not-two-numbers", true, null, null, null, null);
            }
            else if (check?.Problem is { } problem)
            {
                yield return new ShapeFault(path, "area-" + FactsJson.Word(problem.Fault), true, problem.Ring?.Ring, Position(problem.Position),
                    problem.Size is { } size ? Math.Round(size.Value, 6) : null, check.Proposal is { } proposal ? plane.ShapeOf(proposal) : null);
            }
            else if (check?.TurnedRings is [var ring, ..])
            {
                yield return new ShapeFault(path, "area-ring-turned", false, ring.Ring, null, null, null);
            }
        }
    }

    private static IEnumerable<ShapeFault> Positions(PerimeterPlane plane, string list, IEnumerable<IReadOnlyList<double>> positions) =>
        positions.Index().Where(pair => pair.Item.Count > 0).Select(pair => At(plane, $"{Root}.{list}[{pair.Index}].position", pair.Item)).OfType<ShapeFault>();

    private static ShapeFault? At(PerimeterPlane plane, string path, IReadOnlyList<double> position) =>
        PositionRules.FaultOf(plane, position) is { } code ? new ShapeFault(path, code, true, null, position.Count == 2 ? Position(new MapPosition(position[0], position[1])) : null, null, null) : null;

    /// <summary>A number that is none has no place, and no way to be written.</summary>
    private static IReadOnlyList<double>? Position(MapPosition? position) =>
        position is { } here && double.IsFinite(here.X) && double.IsFinite(here.Y) ? [here.X, here.Y] : null;
}
