using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Everything that the map shows, all of it in SWEREF 99 TM.</summary>
public sealed record MapContent
{
    public IReadOnlyList<MapArea> Needed { get; init; } = [];

    public IReadOnlyList<MapCamera> Cameras { get; init; } = [];

    public IReadOnlyList<MapArea> Masks { get; init; } = [];

    public IReadOnlyList<MapArea> Buildings { get; init; } = [];

    public IReadOnlyList<MapMark> SensitivePlaces { get; init; } = [];

    public IReadOnlyList<MapMark> Signs { get; init; } = [];

    /// <summary>Whether there is anything to draw a map of: a needed area or a camera.</summary>
    public bool HasExtent => Needed.Count > 0 || Cameras.Count > 0;

    /// <summary>Every point that the map must hold.</summary>
    internal IEnumerable<GridPoint> Points =>
        Needed.Concat(Masks).Select(area => area.Area)
            .Concat(Cameras.Select(camera => camera.Seen).OfType<Area>())
            .SelectMany(area => area.Parts.SelectMany(part => part.Shell.Points))
            .Concat(Cameras.Select(camera => camera.Position))
            .Concat(SensitivePlaces.Concat(Signs).Select(mark => mark.Position));
}
