using System.Globalization;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>Decides which coordinate system and order of axes a file is in, or what has to be asked, and checks what it holds.</summary>
internal static class Placing
{
    public static MapFileReading Place(MapFileReading reading, RawFile raw, MapAnswers answers)
    {
        var positions = raw.Positions.ToList();
        if (positions.Count == 0)
        {
            throw new MapRefusedException(RefusalReasons.NothingUsable);
        }

        reading = reading with { IsSystemNamed = raw.Named is not null, PassedOver = raw.PassedOver, Sample = positions[0].Position };
        var places = positions.ConvertAll(found => answers.SwapAxes ? found.Position.Swapped : found.Position);
        if ((raw.Named ?? answers.System ?? Customary(raw, places)) is not { } system)
        {
            return Asked(reading, places);
        }

        reading = reading with { System = system };
        if (places.TrueForAll(position => IsInSweden(system, position)))
        {
            return Taken(reading, raw, system, answers.SwapAxes);
        }

        if (places.TrueForAll(position => IsInSweden(system, position.Swapped)))
        {
            return reading with { Question = MapQuestion.Axes };
        }

        var outside = positions.Zip(places).First(pair => !IsInSweden(system, pair.Second));
        throw new MapRefusedException(RefusalReasons.OutsideSweden, new MapPlace(outside.First.Feature), Text(outside.First.Position));
    }

    /// <summary>The system that files of the kind have, where the numbers can be degrees.</summary>
    private static CoordinateSystem? Customary(RawFile raw, List<MapPosition> places) =>
        raw.Customary is { Zone: null } && places.TrueForAll(position => Math.Abs(position.X) <= 180 && Math.Abs(position.Y) <= 180)
            ? raw.Customary
            : null;

    private static MapFileReading Asked(MapFileReading reading, List<MapPosition> places)
    {
        var all = CoordinateSystem.Codes.Select(Parsed).ToList();
        var candidates = all.FindAll(system => places.TrueForAll(position => IsInSweden(system, position)));
        if (candidates.Count == 0)
        {
            candidates = all.FindAll(system => places.TrueForAll(position => IsInSweden(system, position.Swapped)));
        }

        return candidates.Count > 0
            ? reading with { Question = MapQuestion.System, Candidates = candidates }
            : throw new MapRefusedException(RefusalReasons.NowhereInSweden, null, Text(places[0]));
    }

    private static MapFileReading Taken(MapFileReading reading, RawFile raw, CoordinateSystem system, bool swap) => reading with
    {
        Shapes = [.. raw.Shapes.Select(shape => Checked(shape, system, swap))],
        Points = [.. raw.Points.Select(point => new MapPoint(point.Feature, point.Name, point.Kind, swap ? point.Position.Swapped : point.Position, point.Text))],
    };

    private static MapShape Checked(RawShape shape, CoordinateSystem system, bool swap)
    {
        var outline = new Outline(system, [swap ? [.. shape.Rings.Select(ring => (IReadOnlyList<MapPosition>)[.. ring.Select(position => position.Swapped)])] : shape.Rings]);
        var check = AreaValidity.Check(outline, SwerefZone.Tm);
        return new MapShape(shape.Feature, shape.Name, outline, check.Problem, check.TurnedRings.Count > 0, check.Area?.GroundArea.Value);
    }

    private static bool IsInSweden(CoordinateSystem system, MapPosition position) => system.PointNearSweden(position) is { IsInSwedensBox: true };

    private static CoordinateSystem Parsed(string code) => CoordinateSystem.TryParse(code, out var system) ? system : throw new FormatException(code);

    private static string Text(MapPosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.X:0.######} {position.Y:0.######}");
}
