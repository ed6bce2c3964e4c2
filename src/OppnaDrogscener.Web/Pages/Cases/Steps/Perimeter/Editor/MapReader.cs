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
/// <param name="titles">What a record is called that has no name, by list and place.</param>
/// <param name="words">The words of the page.</param>
/// <param name="problems">The words of what can be wrong with an outline.</param>
internal sealed class MapReader(Domain.Cases.Facts.Perimeter facts, PerimeterGeometry geometry, Func<string, int, string> titles, PageWords words, ProblemWords problems)
{
    private readonly MapSystem system = new(facts.CoordinateSystem ?? "");

    /// <summary>Everything that is drawn.</summary>
    /// <param name="line">A line that is measured, its points on lines; empty for none.</param>
    public MapReading Read(string line) =>
        new(facts.CoordinateSystem ?? "", CoordinateSystem.Of(system.Zone).Code,
        [
            .. facts.NeededAreas.Select((area, at) => Outline(nameof(PerimeterInput.NeededAreas), at, area.Name, area.Shape)),
            .. facts.Cameras.Select((camera, at) => Camera(geometry.Cameras[at], at, camera)),
            .. facts.Masks.Select((mask, at) => Outline(nameof(PerimeterInput.Masks), at, mask.Name, mask.Shape)),
            .. facts.Obstacles.Select((obstacle, at) => Outline(nameof(PerimeterInput.Obstacles), at, obstacle.Name, obstacle.Shape)),
            .. facts.SensitivePlaces.Select((place, at) => Point(nameof(PerimeterInput.SensitivePlaces), at, place.Name, place.Position)),
            .. facts.Signs.Select((sign, at) => Point(nameof(PerimeterInput.Signs), at, sign.Text, sign.Position)),
            .. TypedOutline.Read(line) is { } measured ? new[] { Line(MapSystem.Corners(measured)) } : [],
        ]);

    private MapObject Line(IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> points)
    {
        var places = points[0].Select(position => geometry.Plane?.PointOf(position)).OfType<GridPoint>().ToList();
        return new MapObject("Line", 0, "")
        {
            Raw = points,
            At = system.OnMap(points),
            Told = places.Count > 1 && places.Count == points[0].Count ? words.Notation.Metres(new GroundLine(places).Length.Value) : "",
        };
    }

    private MapObject Outline(string list, int at, string? name, PolygonShape? shape)
    {
        var corners = MapSystem.Corners(shape);
        var check = shape is null || geometry.Plane?.OutlineOf(shape) is not { } outline ? null : AreaValidity.Check(outline, PerimeterPlane.Zone);
        return new MapObject(list, at, name ?? titles(list, at))
        {
            Raw = corners,
            At = system.OnMap(corners),
            Told = check?.Area is { } area ? words.Notation.SquareMetres(area.GroundArea.Value) : "",
            Fault = check?.Problem is { } problem ? Fault(problem) : null,
        };
    }

    private MapObject Camera(CameraGeometry camera, int at, Camera known)
    {
        var drawn = Point(nameof(PerimeterInput.Cameras), at, known.Name, known.Position);
        return camera.View is not { } view ? drawn : drawn with
        {
            Told = camera.Possible is { } seen ? words.Notation.SquareMetres(seen.GroundArea.Value) : "",
            Sight = new MapSight(known.DirectionDegrees is null ? null : system.OnMap(view.Direction, view.Position), camera.Possible is null ? [] : system.OnMap(camera.Possible)),
        };
    }

    private MapObject Point(string list, int at, string? name, IReadOnlyList<double> position)
    {
        var place = position.Count == 0 ? null : system.OnMap(position);
        return new MapObject(list, at, name ?? titles(list, at))
        {
            Raw = position.Count == 0 ? [] : [[position]],
            At = place is null ? [] : [[place]],
            Fault = position.Count == 0 || place is not null || geometry.Plane is null ? null
                : new MapFault(Sentence("area-outside-sweden", TypedPosition.Write(position)), null),
        };
    }

    private MapFault Fault(AreaProblem problem) => new(
        Sentence("area-" + FactsJson.Word(problem.Fault), problem switch
        {
            { Position: { } position } => TypedPosition.Write([position.X, position.Y]),
            { Size: { } size } => words.Notation.SquareMetres(size.Value),
            _ => null,
        }),
        problem.Position is { } at ? system.OnMap([at.X, at.Y]) : null);

    private string Sentence(string code, string? found)
    {
        var sentence = problems.Sentence(FactProblem.At("", code, found));
        return char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];
    }
}
