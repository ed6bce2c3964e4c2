using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Everything that the map shows, all of it in SWEREF 99 TM.</summary>
public sealed record MapContent
{
    public IReadOnlyList<MapArea> Needed { get; init; } = [];

    public IReadOnlyList<MapCamera> Cameras { get; init; } = [];

    /// <summary>What the cameras see outside the needed area; null when there is none of it or it can't be told.</summary>
    public Area? Outside { get; init; }

    /// <summary>Where someone who is known is recognised.</summary>
    public Area? Recognised { get; init; }

    /// <summary>Where a person can be identified.</summary>
    public Area? Identified { get; init; }

    /// <summary>What it all comes to, for the text alternative; null where nothing can be measured.</summary>
    public PerimeterReading? Reading { get; init; }

    public IReadOnlyList<MapArea> Masks { get; init; } = [];

    public IReadOnlyList<MapArea> Buildings { get; init; } = [];

    public IReadOnlyList<MapMark> SensitivePlaces { get; init; } = [];

    public IReadOnlyList<MapMark> Signs { get; init; } = [];

    /// <summary>Whether there is anything to draw a map of: a needed area or a camera.</summary>
    public bool HasExtent => Needed.Count > 0 || Cameras.Count > 0;

    /// <summary>Every point that the map must hold; sensitive places may lie outside it.</summary>
    internal IEnumerable<GridPoint> Points =>
        Needed.Concat(Masks).Select(area => area.Area)
            .Concat(Cameras.Select(camera => camera.Seen).OfType<Area>())
            .SelectMany(area => area.Parts.SelectMany(part => part.Shell.Points))
            .Concat(Cameras.Select(camera => camera.Position))
            .Concat(Signs.Select(mark => mark.Position));

    /// <summary>The marks near enough to be drawn without making the map smaller than the area deserves; the tables have them all.</summary>
    internal MapContent Near(double metres)
    {
        var points = Points.ToList();
        if (points.Count == 0)
        {
            return this;
        }

        var (west, east) = (points.Min(point => point.Easting) - metres, points.Max(point => point.Easting) + metres);
        var (south, north) = (points.Min(point => point.Northing) - metres, points.Max(point => point.Northing) + metres);
        return this with
        {
            SensitivePlaces = [.. SensitivePlaces.Where(mark => mark.Position.Easting >= west && mark.Position.Easting <= east
                && mark.Position.Northing >= south && mark.Position.Northing <= north)],
        };
    }
}
