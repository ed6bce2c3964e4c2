using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>The numbers of a perimeter in sentences, for the text alternative of its map.</summary>
/// <param name="reading">The numbers; null where nothing can be measured.</param>
/// <param name="words">The words.</param>
internal sealed class MapNumbers(PerimeterReading? reading, Words words)
{
    /// <summary>North, and what all cameras come to.</summary>
    public IEnumerable<string> Together()
    {
        if (reading?.North is { } north)
        {
            yield return words.Fill("map-alt-north", ("degrees", words.Notation.Number(Math.Abs(north.ConvergenceDegrees), 1)),
                ("side", words[north.ConvergenceDegrees >= 0 ? "map-alt-clockwise" : "map-alt-anticlockwise"]));
        }

        if (reading?.Together is not { NeededShare: { } share } together)
        {
            yield break;
        }

        yield return words.Fill("map-alt-together", ("share", words.Notation.Percent(share)), ("outside", Area(together.OutsideSquareMetres)));
        if (together.WithoutPixels.Count > 0)
        {
            yield return words["map-alt-no-pixels"];
            yield break;
        }

        var identified = together.Levels.FirstOrDefault(level => level.PixelsPerMetre >= reading.IdentificationPixelsPerMetre);
        if (identified is { SeenSquareMetres: > 0 })
        {
            yield return words.Fill("map-alt-identified", ("area", Area(identified.SeenSquareMetres)),
                ("density", words.Notation.Number(reading.IdentificationPixelsPerMetre, 0)), ("outside", Area(together.IdentifiedOutsideSquareMetres)));
        }
    }

    /// <summary>What one camera sees more than its range, and where it can identify.</summary>
    public IEnumerable<string> Camera(int? index)
    {
        if (reading?.Cameras.FirstOrDefault(camera => camera.Index == index) is not { Ground: not null } camera)
        {
            yield break;
        }

        if (camera.IdentifiedSquareMetres is { } identified and > 0)
        {
            yield return words.Fill("map-alt-camera-identified", ("area", Area(identified)));
        }

        if (camera.Notes.Contains("sees-further"))
        {
            yield return words["map-alt-camera-further"];
        }
    }

    private string Area(double? squareMetres) => words.Notation.SquareMetres(squareMetres ?? 0);
}
