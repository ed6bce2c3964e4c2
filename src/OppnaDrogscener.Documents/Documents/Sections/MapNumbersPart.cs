using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The numbers that go with the map: what each camera adds, and how clearly the cameras see at each level of pixel density.</summary>
internal sealed class MapNumbersPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["camera-numbers"] = Cameras,
            ["level-table"] = Levels,
        };

    private static List<Block> Cameras(DocumentScope scope)
    {
        var rows = scope.Geometry.Reading.Cameras.Select(camera => new TableRow(
        [
            scope.Write.Text(camera.Name, camera.Path + ".name"),
            Share(camera.NeededShare, scope),
            Area(camera.NeededOnlyHereSquareMetres, scope),
            Area(camera.OutsideSquareMetres, scope),
            Area(camera.IdentifiedSquareMetres, scope),
            camera.IdentificationNeeded is { } needed ? scope.Write.YesNo(needed) : scope.Write.Missing,
        ])).ToList();
        return
        [
            scope.Table("table-camera-numbers", "caption-camera-numbers",
            [
                scope.Column("head-camera", 1.4), scope.Column("head-share-needed", 1.3, CellAlignment.End), scope.Column("head-only-here", 1.4, CellAlignment.End),
                scope.Column("head-outside", 1.3, CellAlignment.End), scope.Column("head-identified", 1.5, CellAlignment.End), scope.Column("head-identification-needed", 1.5),
            ], rows),
        ];
    }

    /// <summary>Every level of both editions by its density: boards and makers use either.</summary>
    private static List<Block> Levels(DocumentScope scope)
    {
        var newest = scope.Geometry.Reading.Together?.Levels ?? [];
        var older = newest.Count == 0 ? [] : PerimeterReading.Of(scope.Geometry, PixelEdition.En62676Of2015, withAdvice: false).Together!.Levels;
        var rows = newest.Concat(older).GroupBy(level => level.PixelsPerMetre).OrderBy(group => group.Key).Select(group => new TableRow(
        [
            FactWriter.Own(SwedishText.Number(group.Key, 1)),
            Name(newest, group.Key, scope),
            Name(older, group.Key, scope),
            Area(group.First().SeenSquareMetres, scope),
            Share(group.First().NeededShare, scope),
            Area(group.First().OutsideSquareMetres, scope),
        ])).ToList();
        Block table = scope.Table("table-levels", "caption-levels",
            [
                scope.Column("head-density", 1.2, CellAlignment.End), scope.Column("head-level-2025", 1.5), scope.Column("head-level-2015", 1.5),
                scope.Column("head-seen", 1.1, CellAlignment.End), scope.Column("head-share-needed", 1.3, CellAlignment.End), scope.Column("head-outside", 1.3, CellAlignment.End),
            ], rows);
        var without = scope.Geometry.Reading.Together?.WithoutPixels ?? [];
        return without.Count == 0 || rows.Count == 0
            ? [table, new Note(FactWriter.Own(scope.Words["levels-how-measured"]))]
            : [table, new Note(FactWriter.Own(scope.Words.Fill("levels-without-pixels", ("cameras", scope.Write.Enumeration([.. without.Select(id => NameOf(id, scope))])))))];
    }

    private static IReadOnlyList<Inline> Name(IReadOnlyList<LevelReading> levels, double density, DocumentScope scope) =>
        levels.FirstOrDefault(level => level.PixelsPerMetre == density) is { } level ? FactWriter.Own(scope.Words["level-" + level.Key]) : FactWriter.Own("–");

    private static string NameOf(string id, DocumentScope scope) => scope.Geometry.Cameras.First(camera => camera.Key == id).Name;

    private static IReadOnlyList<Inline> Area(double? squareMetres, DocumentScope scope) =>
        squareMetres is { } size ? FactWriter.Own(SwedishText.SquareMetres(size)) : scope.Write.Missing;

    private static IReadOnlyList<Inline> Share(double? share, DocumentScope scope) =>
        share is { } part ? FactWriter.Own(SwedishText.Percent(part)) : scope.Write.Missing;
}
