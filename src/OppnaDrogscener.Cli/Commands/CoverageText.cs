using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Writes the reading of a perimeter for people.</summary>
internal sealed class CoverageText(PerimeterReading reading, PerimeterGeometry geometry, Session session)
{
    private readonly CommandWords words = session.Words;
    private readonly Words shared = new(session.Desk.Templates.Texts.Words(DateOnly.MaxValue));

    public void Write()
    {
        Line("coverage-heading");
        WriteGaps();
        if (reading.Needed is { } needed)
        {
            Line("coverage-needed", ("area", Area(needed.SquareMetres)), ("perimeter", Metres(needed.PerimeterMetres)));
        }

        WriteTogether();
        foreach (var camera in reading.Cameras.Where(camera => camera.Ground is not null))
        {
            WriteCamera(camera);
        }

        WritePlaces();
        WriteAdvice();
    }

    private void WriteGaps()
    {
        var names = FactNames.WithCase(session.Desk.Templates.Texts, DateOnly.MaxValue);
        var faults = new MapFileWords(session.Desk.Templates.Texts);
        foreach (var path in reading.Missing)
        {
            Line("coverage-missing", ("fact", names.Of(path)), ("path", path));
        }

        foreach (var fault in reading.Faults)
        {
            Line("coverage-fault", ("path", fault.Path), ("fault", faults.Wrong(fault)));
        }
    }

    private void WriteTogether()
    {
        if (reading.Together is not { } together)
        {
            return;
        }

        Line("coverage-together", ("seen", Area(together.SeenSquareMetres)), ("share", Percent(together.NeededShare)), ("outside", Area(together.OutsideSquareMetres)),
            ("identified", Area(together.IdentifiedOutsideSquareMetres)), ("not-needed", Area(together.IdentifiedNotNeededSquareMetres)));
        foreach (var level in together.Levels)
        {
            Line("coverage-level", ("level", shared["level-" + level.Key]), ("density", SwedishText.Number(level.PixelsPerMetre, 1)), ("seen", Area(level.SeenSquareMetres)),
                ("share", Percent(level.NeededShare)), ("outside", Area(level.OutsideSquareMetres)));
        }
    }

    private void WriteCamera(CameraReading camera)
    {
        session.Answer.WriteLine();
        Line("coverage-camera", ("camera", camera.Name), ("seen", Area(camera.SeenSquareMetres)), ("share", Percent(camera.NeededShare)), ("outside", Area(camera.OutsideSquareMetres)),
            ("only", Area(camera.NeededOnlyHereSquareMetres)), ("identified", Area(camera.IdentifiedSquareMetres)));
        foreach (var note in camera.Notes)
        {
            Line("coverage-note-" + note);
        }
    }

    private void WritePlaces()
    {
        if (reading.Places.Count > 0)
        {
            session.Answer.WriteLine();
        }

        foreach (var place in reading.Places)
        {
            var name = geometry.Perimeter.SensitivePlaces[place.Index].Name ?? place.Id ?? place.Path;
            if (place.Views is [var nearest, ..])
            {
                Line("coverage-place-seen", ("place", name), ("camera", geometry.Cameras[nearest.Index].Name), ("distance", Metres(nearest.Metres)));
            }
            else
            {
                Line(place.IsInView is null ? "coverage-place-unknown" : "coverage-place-hidden", ("place", name));
            }
        }
    }

    private void WriteAdvice()
    {
        if (reading.Advice is not { } advice)
        {
            return;
        }

        session.Answer.WriteLine();
        if (advice.Enough.Count < reading.Cameras.Count(camera => camera.Ground is not null))
        {
            WriteEnough(advice);
        }

        foreach (var camera in advice.Cameras)
        {
            WriteAdvice(camera);
        }
    }

    private void WriteEnough(AdviceReading advice) =>
        Line("coverage-enough", ("cameras", string.Join(", ", advice.Enough.Select(id => geometry.Cameras.First(camera => camera.Key == id).Name))), ("saved", Area(advice.SavedSquareMetres)));

    private void WriteAdvice(CameraAdviceReading camera)
    {
        var (name, saved) = (geometry.Cameras[camera.Index].Name, Area(camera.SavedSquareMetres));
        if (camera.CanGo)
        {
            Line("coverage-can-go", ("camera", name), ("saved", saved));
        }
        else if (camera.Trim is { } trim)
        {
            Line(trim.HorizontalDegrees < trim.FromHorizontalDegrees ? "coverage-narrow" : "coverage-shorten", ("camera", name), ("range", Metres(trim.RangeMetres)), ("from-range", Metres(trim.FromRangeMetres)),
                ("angle", SwedishText.Number(trim.HorizontalDegrees, 1)), ("from-angle", SwedishText.Number(trim.FromHorizontalDegrees, 1)), ("saved", saved));
        }
    }

    private void Line(string key, params IReadOnlyList<(string Name, string Value)> values) => session.Answer.WriteLine(words[key, values]);

    private string Area(double? squareMetres) => squareMetres is { } size ? SwedishText.SquareMetres(size) : words["coverage-unknown"];

    private string Percent(double? share) => share is { } part ? SwedishText.Percent(part) : words["coverage-unknown"];

    private static string Metres(double metres) => new Notation(TextLanguage.Swedish).Metres(metres);
}
