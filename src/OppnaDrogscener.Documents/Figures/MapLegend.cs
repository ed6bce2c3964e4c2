using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>What the patterns and signs mean, in two columns; only what the map really shows.</summary>
internal sealed class MapLegend(MapContent content, Words words)
{
    private const double RowHeight = 17;
    private const double SwatchWidth = 24;
    private const double SwatchHeight = 11;
    private const double LabelSize = 8.5;

    /// <summary>Draws the legend from a height downwards.</summary>
    public (IReadOnlyList<DrawingElement> Elements, double Bottom) Draw(double top, double width)
    {
        var entries = Entries().ToList();
        var rows = (entries.Count + 1) / 2;
        var elements = new List<DrawingElement>();
        for (var index = 0; index < entries.Count; index++)
        {
            var x = index < rows ? 0 : width / 2;
            var y = top + (index % rows * RowHeight);
            elements.AddRange(entries[index].Symbol.Select(element => Moved.By(element, x, y)));
            elements.Add(new DrawnText(new(x + SwatchWidth + 8, y + 9), words[entries[index].Key], LabelSize));
        }

        var bottom = top + (rows * RowHeight) + 12;
        elements.Add(new DrawnText(new(0, bottom), words["map-grid-note"], LabelSize - 1) { Colour = Palette.Muted });
        return (elements, bottom + 4);
    }

    private IEnumerable<(string Key, IEnumerable<DrawingElement> Symbol)> Entries()
    {
        (bool Shown, string Key, IEnumerable<DrawingElement> Symbol)[] all =
        [
            (content.Needed.Count > 0, "map-needed", Swatch(MapSymbols.Needed)),
            (content.Cameras.Any(camera => camera.Seen is not null), "map-seen", Swatch(MapSymbols.Seen)),
            (content.Outside is { IsEmpty: false }, "map-outside", Swatch(MapSymbols.Outside)),
            (content.Recognised is { IsEmpty: false }, "map-recognised", Swatch(MapSymbols.Recognised)),
            (content.Identified is { IsEmpty: false }, "map-identified", Swatch(MapSymbols.Identified)),
            (content.Masks.Count > 0, "map-mask", Swatch(MapSymbols.Mask)),
            (content.Buildings.Count > 0, "map-building", Swatch(MapSymbols.Building)),
            (content.Cameras.Count > 0, "map-camera", MapSymbols.Camera(new(6, 6), 90)),
            (content.SensitivePlaces.Count > 0, "map-sensitive-place", [MapSymbols.SensitivePlace(new(12, 6))]),
            (content.Signs.Count > 0, "map-sign", MapSymbols.Sign(new(12, 6))),
        ];
        return all.Where(entry => entry.Shown).Select(entry => (entry.Key, entry.Symbol));
    }

    private static IEnumerable<DrawingElement> Swatch(AreaStyle style) =>
        style.Draw(PathShapes.Rectangle(0, 0, SwatchWidth, SwatchHeight), SwatchWidth, SwatchHeight);
}
