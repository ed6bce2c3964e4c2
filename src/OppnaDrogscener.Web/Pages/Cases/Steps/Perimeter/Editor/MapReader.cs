using System.Globalization;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>Turns the answers, saved or not, into what the map draws.</summary>
/// <param name="facts">The answers.</param>
/// <param name="geometry">The answers as geometry, without positions that are no places in Sweden.</param>
/// <param name="reading">What they come to.</param>
/// <param name="titles">What a record is called that has no name, by list and place.</param>
/// <param name="words">The words of the page.</param>
/// <param name="problems">The words of what can be wrong with an outline.</param>
internal sealed class MapReader(
    Domain.Cases.Facts.Perimeter facts, PerimeterGeometry geometry, PerimeterReading reading, Func<string, int, string> titles, PageWords words, ProblemWords problems)
{
    private const string Root = "$.facts.perimeter.";

    /// <summary>As in the document, slivers that no pen could draw are left out.</summary>
    private const double Worth = 0.5;

    private readonly MapSystem system = new(facts.CoordinateSystem ?? "");

    /// <summary>Everything that is drawn.</summary>
    /// <param name="line">A line that is measured, its points on lines; empty for none.</param>
    public MapReading Read(string line) =>
        new(facts.CoordinateSystem ?? "", CoordinateSystem.Of(system.Zone).Code,
        [
            .. facts.NeededAreas.Select((area, at) => Outline(nameof(PerimeterInput.NeededAreas), at, area.Name, area.Shape, geometry.NeededParts[at])),
            .. facts.Cameras.Select((camera, at) => Camera(at, camera.Name)),
            .. facts.Masks.Select((mask, at) => Outline(nameof(PerimeterInput.Masks), at, mask.Name, mask.Shape, geometry.Masks[at])),
            .. facts.Obstacles.Select((obstacle, at) => Outline(nameof(PerimeterInput.Obstacles), at, obstacle.Name, obstacle.Shape, null)),
            .. facts.SensitivePlaces.Select((place, at) => Point(nameof(PerimeterInput.SensitivePlaces), at, place.Name, place.Position) with { Label = $"P{at + 1}" }),
            .. facts.Signs.Select((sign, at) => Point(nameof(PerimeterInput.Signs), at, sign.Text, sign.Position) with { Label = $"S{at + 1}" }),
            .. TypedOutline.Read(line) is { } measured ? new[] { Line(MapSystem.Corners(measured)) } : [],
        ],
        Plan(),
        new Dictionary<string, IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>>>
        {
            ["outside"] = reading.Together?.OutsideSquareMetres >= Worth ? OnMap(reading.Together.Outside) : [],
            ["recognised"] = Seen(PixelLevels.Recognition),
            ["identified"] = Seen(PixelLevels.Identification),
        });

    private MapPlan? Plan() =>
        facts.SitePlan is { Provenance.Sha256: { } hash, Columns: { } columns, Rows: { } rows } && SitePlanFit.Of(facts) is { } fit
        && system.OnMap([[fit.Corners[0], fit.Corners[1], fit.Corners[3]]]) is [var corners] ? new MapPlan(hash, columns, rows, corners) : null;

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Seen(PixelDensity density) =>
        geometry.Plane is { } plane && geometry.PossibleAt(density) is var area && area.GroundArea.Value >= Worth ? OnMap(plane.ShapeOf(area)) : [];

    private MapObject Line(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> points)
    {
        var places = points[0].Select(position => system.IsInSweden(position) ? geometry.Plane?.PointOf(position) : null).OfType<GridPoint>().ToList();
        return new MapObject("Line", 0, "")
        {
            Raw = points,
            At = system.OnMap(points),
            Told = places.Count > 1 && places.Count == points[0].Count ? words.Notation.Metres(GroundLine.LengthOf(places).Value) : "",
        };
    }

    private MapObject Outline(string list, int at, string? name, PolygonShape? shape, Area? area)
    {
        var corners = MapSystem.Corners(shape);
        return new MapObject(list, at, name ?? titles(list, at))
        {
            Label = list == nameof(PerimeterInput.NeededAreas) && facts.NeededAreas.Count > 1 ? name ?? titles(list, at) : "",
            Raw = corners,
            At = system.OnMap(corners),
            Told = area is null ? "" : words.Notation.SquareMetres(area.GroundArea.Value),
            Fault = FaultOf(list, at, "shape"),
        };
    }

    private MapObject Camera(int at, string? name)
    {
        var (known, camera) = (facts.Cameras[at], reading.Cameras[at]);
        var drawn = Point(nameof(PerimeterInput.Cameras), at, name, known.Position) with { Label = name ?? titles(nameof(PerimeterInput.Cameras), at) };
        return geometry.Cameras[at].View is not { } view ? drawn : drawn with
        {
            Told = camera.SeenSquareMetres is { } seen ? words.Notation.SquareMetres(seen) : "",
            Sight = new MapSight(
                known.DirectionDegrees is null ? null : system.OnMap(view.Direction, view.Position),
                OnMap(camera.Ground)),
        };
    }

    private MapObject Point(string list, int at, string? name, IReadOnlyList<double> position)
    {
        var place = position.Count == 0 ? null : system.OnMap(position);
        return new MapObject(list, at, name ?? titles(list, at))
        {
            Raw = position.Count == 0 ? [] : [[position]],
            At = place is null ? [] : [[place]],
            Fault = position.Count == 0 || place is not null || geometry.Plane is null ? null : Elsewhere(position),
        };
    }

    private MapFault Elsewhere(IReadOnlyList<double> position) => new(
        Sentence(system.IsInSweden([position[1], position[0]]) ? "area-axes-swapped" : "area-outside-sweden", TypedPosition.Write(position)), null);

    /// <summary>What is wrong with an outline: the first that keeps it from being used.</summary>
    private MapFault? FaultOf(string list, int at, string fact)
    {
        var path = $"{Root}{char.ToLower(list[0], CultureInfo.InvariantCulture)}{list[1..]}[{at}].{fact}";
        return reading.Faults.FirstOrDefault(fault => fault.Blocks && fault.Path == path) is not { } fault ? null
            : new MapFault(
                Sentence(fault.Code, fault.Position is { } where ? TypedPosition.Write(where) : fault.SquareMetres is { } size ? words.Notation.SquareMetres(size) : null),
                fault.Position is null ? null : system.OnMap(fault.Position));
    }

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> OnMap(GroundShape? ground) => ground is null ? [] : [.. ground.Coordinates.Select(part => system.OnMap(part))];

    private string Sentence(string code, string? found)
    {
        var sentence = problems.Sentence(FactProblem.At("", code, found));
        return char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
    }
}
