using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Maps;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>What a file holds as records of the answers, in the coordinate system of the answers.</summary>
/// <param name="file">The file.</param>
/// <param name="to">The coordinate system of the answers.</param>
internal sealed class FileRecords(MapFileReading file, CoordinateSystem to)
{
    private const int Millimetres = 3;
    private const int DegreeDecimals = 8;

    /// <summary>Reads a file. One that names no system, and whose numbers are places in that of the answers, is read in it.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="answers">What is answered about it.</param>
    /// <param name="chosen">The coordinate system of the answers; null when none is chosen.</param>
    public static MapFileReading Read(string name, ReadOnlyMemory<byte> content, MapAnswers answers, CoordinateSystem? chosen)
    {
        var read = MapFileReader.Read(name, content, answers);
        return read.Question == MapQuestion.System && chosen is { } system && read.Candidates.Contains(system)
            ? MapFileReader.Read(name, content, answers with { System = system })
            : read;
    }

    private string Provenance => TypedProvenance.Write(ShapeOrigin.Uploaded, file.FileName, file.Sha256);

    /// <summary>The areas, also those with something wrong: it is said where they are drawn, and mended there.</summary>
    /// <param name="list">The list that they become records of.</param>
    public IEnumerable<NewRecord> Areas(string list) => file.Shapes.Select(shape => new NewRecord(list, new Dictionary<string, string>
    {
        ["Name"] = shape.Name,
        ["Shape"] = Corners(shape.Outline),
        ["Origin"] = Provenance,
    }));

    /// <summary>The points as candidates for sensitive places.</summary>
    public IEnumerable<CandidatePlace> Points() => file.Points
        .Select(point => (point, At: file.System!.Value.PointNearSweden(point.Position)))
        .Where(pair => pair.At is not null)
        .Select(pair => new CandidatePlace(pair.point.Name, TypedChoice.Read<SensitivePlaceKind>(pair.point.Kind), SwerefZone.Tm.Project(pair.At!.Value), file.FileName));

    /// <summary>Places near enough to be asked about, as records; those that are there already are left out.</summary>
    public static IEnumerable<NewRecord> Places(IEnumerable<PlaceHit> hits, string provenance) => hits.Where(hit => !hit.IsKnown).Select(hit => new NewRecord(nameof(PerimeterInput.SensitivePlaces), new Dictionary<string, string>
    {
        ["Name"] = hit.Candidate.Name,
        ["Kind"] = TypedChoice.Write(hit.Candidate.Kind),
        ["Position"] = TypedPosition.Write(hit.Position),
        ["Source"] = hit.Candidate.Source,
        ["Origin"] = provenance,
    }));

    /// <summary>The places of the file near enough to be asked about.</summary>
    public IEnumerable<NewRecord> Places(PerimeterGeometry geometry) => Places(PlaceHits.Find(geometry, Points()), Provenance);

    private string Corners(Outline outline) => TypedOutline.Write(new PolygonShape
    {
        Coordinates = [.. outline.Polygons.SelectMany(rings => rings).Select(IReadOnlyList<IReadOnlyList<double>> (ring) => [.. ring.Select(Moved)])],
    });

    private IReadOnlyList<double> Moved(MapPosition position)
    {
        if (file.System == to || file.System!.Value.PointNearSweden(position) is not { } point)
        {
            return [position.X, position.Y];
        }

        if (to.Zone is not { } zone)
        {
            return [Math.Round(point.Longitude, DegreeDecimals), Math.Round(point.Latitude, DegreeDecimals)];
        }

        var moved = zone.Project(point);
        return [Math.Round(moved.Easting, Millimetres), Math.Round(moved.Northing, Millimetres)];
    }
}
