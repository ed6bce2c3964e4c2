using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The area and the cameras: map, square metres, why each part is needed.</summary>
internal sealed class PerimeterPart : DocumentPart
{
    private const string Root = "$.facts.perimeter";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["area-description"] = scope => UserText.Paragraphs(scope.Facts.Perimeter?.Description, Root + ".description", scope),
            ["map"] = scope => Map(scope, "map"),
            ["map-large"] = scope => Map(scope, "map-appendix"),
            ["map-in-words"] = InWords,
            ["needed-areas"] = NeededAreas,
            ["area-numbers"] = Numbers,
            ["camera-areas"] = CameraAreas,
        };

    /// <summary>"4, varav 1 vridbar".</summary>
    public static IReadOnlyList<Inline> CameraCount(DocumentScope scope)
    {
        // How many they are is no secret where what they see is.
        var cameras = scope.Material.File.Facts.Perimeter?.Cameras ?? [];
        if (cameras.Count == 0)
        {
            return scope.Write.Missing;
        }

        var turnable = cameras.Count(camera => camera.Mount is CameraMount.Turnable);
        return FactWriter.Own(scope.Words.Fill(turnable > 0 ? "cameras-some-turnable" : "cameras-count",
            ("count", SwedishText.Number(cameras.Count)), ("turnable", SwedishText.Number(turnable))));
    }

    /// <summary>The needed area in square metres.</summary>
    public static IReadOnlyList<Inline> NeededSize(DocumentScope scope) => scope.Geometry.Needed is { } needed
        ? FactWriter.Own(SwedishText.SquareMetres(needed.GroundArea.Value))
        : scope.Write.Missing;

    private static List<Block> Map(DocumentScope scope, string id)
    {
        var content = SiteMap.Of(scope.Geometry, scope.Words);
        if (!content.HasExtent)
        {
            return [new Paragraph([new TextRun(scope.Words["map-missing"] + " "), .. scope.Write.Missing])];
        }

        return [new Figure(MapFigure.Draw(content, scope.Words), scope.Number.Figure(scope.Words["caption-map"]), new MapDescription(content, scope.Words).Text(), id)];
    }

    /// <summary>The text alternative, printed too: a condition can be written from it.</summary>
    private static List<Block> InWords(DocumentScope scope)
    {
        var content = SiteMap.Of(scope.Geometry, scope.Words);
        return content.HasExtent
            ? [new ListBlock(Ordered: false, [.. new MapDescription(content, scope.Words).Paragraphs().Select(line => (IReadOnlyList<Block>)[new Paragraph(FactWriter.Own(line))])])]
            : [new Paragraph(scope.Write.Missing)];
    }

    private static List<Block> NeededAreas(DocumentScope scope)
    {
        var areas = scope.Facts.Perimeter?.NeededAreas ?? [];
        var rows = areas.Index().Select(pair => new TableRow(
        [
            scope.Write.Text(pair.Item.Name ?? pair.Item.Id, $"{Root}.neededAreas[{pair.Index}].name"),
            Size(scope.Geometry.NeededParts.ElementAtOrDefault(pair.Index), scope),
            scope.Write.Text(pair.Item.Reason, $"{Root}.neededAreas[{pair.Index}].reason"),
            Provenance(pair.Item.Provenance, pair.Index, scope),
        ])).ToList();
        return
        [
            scope.Table("table-needed-areas", "caption-needed-areas",
            [
                scope.Column("head-part", 1.5), scope.Column("head-size", 1, CellAlignment.End), scope.Column("head-why-needed", 3.5), scope.Column("head-how-made", 2),
            ], rows),
        ];
    }

    private static IReadOnlyList<Inline> Provenance(ShapeProvenance? provenance, int index, DocumentScope scope)
    {
        var path = $"{Root}.neededAreas[{index}].provenance";
        return provenance is null ? scope.Write.Missing : FactWriter.Lines(
            scope.Write.Choice("shape", provenance.Origin),
            FactWriter.Optional(provenance.FileName, path + ".fileName"),
            FactWriter.Optional(provenance.Note, path + ".note"));
    }

    private static List<Block> Numbers(DocumentScope scope)
    {
        var (possible, certain) = (scope.Geometry.Possible, scope.Geometry.Certain);
        var facts = new FactList(
        [
            scope.Fact("term-area", NeededSize(scope)),
            scope.Fact("term-area-seen", Size(possible?.Seen, scope)),
            scope.Fact("term-area-seen-inside", certain is null ? scope.Write.Missing : WithShare(certain.NeededSeen, certain.NeededShare)),
            scope.Fact("term-area-seen-outside", possible is null ? scope.Write.Missing : WithShare(possible.Outside, possible.OutsideShare)),
        ]);
        return possible is null
            ? [facts, new Note(FactWriter.Own(scope.Words.Fill("area-missing", ("missing", scope.Write.Enumeration([.. scope.Geometry.Missing.Select(scope.Names.Of).Distinct()])))))]
            : [facts, new Note(FactWriter.Own(scope.Words["area-how-measured"]))];
    }

    private static List<Block> CameraAreas(DocumentScope scope)
    {
        var coverage = scope.Geometry.Possible;
        var rows = scope.Geometry.Cameras.Select(camera => new TableRow(
        [
            scope.Write.Text(camera.Name, camera.Path + ".name"),
            scope.Write.Text(camera.Camera.Purpose, camera.Path + ".purpose"),
            Size(camera.Possible, scope),
            coverage?.Cameras.FirstOrDefault(share => share.Key == camera.Key) is { } share
                ? FactWriter.Own(SwedishText.SquareMetres(share.Outside.Value))
                : scope.Write.Missing,
        ])).ToList();
        return
        [
            scope.Table("table-camera-areas", "caption-camera-areas",
            [
                scope.Column("head-camera", 1.4), scope.Column("head-camera-purpose", 4),
                scope.Column("head-seen", 1.2, CellAlignment.End), scope.Column("head-outside", 1.3, CellAlignment.End),
            ], rows),
        ];
    }

    private static IReadOnlyList<Inline> Size(Area? area, DocumentScope scope) =>
        area is null ? scope.Write.Missing : FactWriter.Own(SwedishText.SquareMetres(area.GroundArea.Value));

    private static IReadOnlyList<Inline> WithShare(Area area, Share share) =>
        FactWriter.Own($"{SwedishText.SquareMetres(area.GroundArea.Value)} ({SwedishText.Percent(share.Value)})");
}
