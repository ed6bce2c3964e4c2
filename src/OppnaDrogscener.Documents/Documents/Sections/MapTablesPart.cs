using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The tables that go with the map: everything drawn, with its coordinates.</summary>
internal sealed class MapTablesPart : DocumentPart
{
    private const string Root = "$.facts.perimeter";
    private const int MostCorners = 60;

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["camera-table"] = Cameras,
            ["corner-table"] = Corners,
            ["mask-table"] = Masks,
            ["sensitive-table"] = SensitivePlaces,
            ["sign-table"] = Signs,
        };

    private static List<Block> Cameras(DocumentScope scope)
    {
        var rows = scope.Geometry.Cameras.Select(camera => new TableRow(
        [
            scope.Write.Text(camera.Name, camera.Path + ".name"),
            Position(camera.Camera.Position, scope),
            FactWriter.Lines(scope.Write.Choice("mount", camera.Camera.Mount), Angles(camera, scope)),
            scope.Write.Number(camera.Camera.HeightMetres, 1, "m"),
            scope.Write.Number(camera.Camera.RangeMetres, 0, "m"),
            Resolution(camera.Camera, scope),
            camera.Camera.Sound is { } sound ? scope.Write.YesNo(sound) : scope.Write.Missing,
        ])).ToList();
        return
        [
            scope.Table("table-cameras", "caption-cameras",
            [
                scope.Column("head-camera", 1.4), scope.Column("head-position", 1.6), scope.Column("head-mount-and-direction", 2.4),
                scope.Column("head-height", 0.9, CellAlignment.End), scope.Column("head-range", 1.1, CellAlignment.End),
                scope.Column("head-resolution", 1.5), scope.Column("head-sound", 0.8),
            ], rows),
        ];
    }

    private static IReadOnlyList<Inline> Angles(CameraGeometry camera, DocumentScope scope)
    {
        List<string> parts = [];
        if (camera.Camera.DirectionDegrees is { } direction)
        {
            parts.Add(scope.Words.Fill("camera-direction", ("degrees", SwedishText.Number(direction, 0))));
        }

        if (camera.Camera.TiltDegrees is { } tilt)
        {
            parts.Add(scope.Words.Fill("camera-tilt", ("degrees", SwedishText.Number(tilt, 0))));
        }

        if (camera.View?.Horizontal.Degrees is { } angle)
        {
            parts.Add(scope.Words.Fill("camera-angle", ("degrees", SwedishText.Number(angle, 0))));
        }

        return parts.Count == 0 ? scope.Write.Missing : FactWriter.Own(string.Join(", ", parts));
    }

    private static IReadOnlyList<Inline> Resolution(Camera camera, DocumentScope scope) => camera.Resolution is { Columns: { } columns, Rows: { } rows }
        ? FactWriter.Own($"{SwedishText.Number(columns)} × {SwedishText.Number(rows)}")
        : scope.Write.Missing;

    private static List<Block> Corners(DocumentScope scope)
    {
        var rows = scope.Geometry.NeededParts.Index().Where(pair => pair.Item is not null).SelectMany(pair => CornersOf(pair.Item!, pair.Index, scope)).ToList();
        var table = scope.Table("table-corners", "caption-corners",
            [scope.Column("head-corner", 2), scope.Column("head-north", 1, CellAlignment.End), scope.Column("head-east", 1, CellAlignment.End)],
            [.. rows.Take(MostCorners)]);
        return rows.Count <= MostCorners
            ? [table]
            : [table, new Note(FactWriter.Own(scope.Words.Fill("corners-more", ("count", SwedishText.Number(rows.Count - MostCorners)))))];
    }

    private static IEnumerable<TableRow> CornersOf(Area area, int index, DocumentScope scope)
    {
        var facts = scope.Facts.Perimeter!.NeededAreas[index];
        var points = area.Parts.SelectMany(part => part.Holes.Prepend(part.Shell)).SelectMany(ring => ring.Points.SkipLast(1));
        return points.Select((point, corner) => new TableRow(
        [
            [.. scope.Write.Text(facts.Name ?? facts.Id, $"{Root}.neededAreas[{index}].name"), new TextRun($" {SwedishText.Number(corner + 1)}")],
            FactWriter.Own(Decimetres(point.Northing)),
            FactWriter.Own(Decimetres(point.Easting)),
        ]));
    }

    private static List<Block> Masks(DocumentScope scope)
    {
        var masks = scope.Facts.Perimeter?.Masks ?? [];
        if (masks.Count == 0)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["masks-none"]))];
        }

        var rows = masks.Index().Select(pair => new TableRow(
        [
            scope.Write.Text(pair.Item.Name ?? pair.Item.Id, $"{Root}.masks[{pair.Index}].name"),
            pair.Item.CameraIds.Count == 0 ? FactWriter.Own(scope.Words["all-cameras"]) : FactWriter.Own(scope.Write.Enumeration([.. pair.Item.CameraIds.Select(id => CameraName(id, scope))])),
            scope.Geometry.Masks.ElementAtOrDefault(pair.Index) is { } area ? FactWriter.Own(SwedishText.SquareMetres(area.GroundArea.Value)) : scope.Write.Missing,
            scope.Write.Text(pair.Item.Reason, $"{Root}.masks[{pair.Index}].reason"),
        ])).ToList();
        return
        [
            scope.Table("table-masks", "caption-masks",
                [scope.Column("head-mask", 2), scope.Column("head-cameras", 2), scope.Column("head-size", 1, CellAlignment.End), scope.Column("head-why", 3)], rows),
        ];
    }

    private static string CameraName(string id, DocumentScope scope) =>
        scope.Geometry.Cameras.FirstOrDefault(camera => camera.Key == id)?.Name ?? id;

    private static List<Block> SensitivePlaces(DocumentScope scope)
    {
        var places = scope.Facts.Perimeter?.SensitivePlaces ?? [];
        if (places.Count == 0)
        {
            return [new Paragraph(FactWriter.Own(scope.Words[scope.Facts.Perimeter?.SensitivePlacesSearched == true ? "sensitive-none" : "sensitive-not-searched"]))];
        }

        var seen = scope.Geometry.Sightings().Select(sighting => sighting.Place.Key).ToHashSet(StringComparer.Ordinal);
        var rows = places.Index().Select(pair => SensitiveRow(pair.Item, pair.Index, seen, scope)).ToList();
        return
        [
            scope.Table("table-sensitive", "caption-sensitive",
            [
                scope.Column("head-label", 0.7), scope.Column("head-place", 2.4), scope.Column("head-in-view", 1.2), scope.Column("head-protection", 3), scope.Column("head-source", 1.6),
            ], rows),
        ];
    }

    private static TableRow SensitiveRow(Domain.Cases.Facts.SensitivePlace place, int index, HashSet<string> seen, DocumentScope scope)
    {
        var path = $"{Root}.sensitivePlaces[{index}]";
        var computed = scope.Geometry.Plane?.PointOf(place.Position) is not null && scope.Geometry.Cameras.All(camera => camera.Possible is not null);
        var inView = computed ? seen.Contains(place.Id ?? index.ToString(CultureInfo.InvariantCulture)) : place.InView;
        var masked = scope.Facts.Perimeter!.Masks.FirstOrDefault(mask => mask.Id is not null && mask.Id == place.MaskId);
        return new TableRow(
        [
            FactWriter.Own(SiteMap.Label("P", index)),
            FactWriter.Lines(
                scope.Write.Text(place.Name, path + ".name"),
                scope.Write.Choice("sensitive", place.Kind),
                place.Dwellings is { } dwellings ? FactWriter.Own(scope.Words.Fill("dwellings", ("count", SwedishText.Number(dwellings)))) : []),
            scope.Write.YesNo(inView),
            Protection(place, path, masked, inView, scope),
            scope.Write.Text(place.Source, path + ".source"),
        ]);
    }

    /// <summary>Who contests that a place is there or is what a register says is read with the reason: whoever decides should not have to trust it.</summary>
    private static IReadOnlyList<Inline> Protection(Domain.Cases.Facts.SensitivePlace place, string path, PrivacyMask? masked, bool? inView, DocumentScope scope) =>
        place.Confirmed == false ? FactWriter.Lines(FactWriter.Own(scope.Words["contested"]), scope.Write.Text(place.ContestReason, path + ".contestReason"))
        : masked is not null ? FactWriter.Own(scope.Words.Fill("masked-by", ("mask", masked.Name ?? masked.Id!)))
        : inView == false ? FactWriter.Own(scope.Words["not-applicable"])
        : scope.Write.Text(place.ReasonNotMasked, path + ".reasonNotMasked");

    private static List<Block> Signs(DocumentScope scope)
    {
        var rows = (scope.Facts.Perimeter?.Signs ?? []).Index().Select(pair => new TableRow(
        [
            FactWriter.Own(SiteMap.Label("S", pair.Index)),
            scope.Write.Text(pair.Item.Text, $"{Root}.signs[{pair.Index}].text"),
            Position(pair.Item.Position, scope),
        ])).ToList();
        return
        [
            scope.Table("table-signs", "caption-signs", [scope.Column("head-label", 0.7), scope.Column("head-where", 4), scope.Column("head-position", 1.8)], rows),
        ];
    }

    private static IReadOnlyList<Inline> Position(IReadOnlyList<double> position, DocumentScope scope) => scope.Geometry.Plane?.PointOf(position) is { } point
        ? FactWriter.Lines(
            FactWriter.Own("N " + Decimetres(point.Northing)), FactWriter.Own("E " + Decimetres(point.Easting)))
        : scope.Write.Missing;

    private static string Decimetres(double coordinate) => coordinate.ToString("0.0", SwedishText.Culture);
}
