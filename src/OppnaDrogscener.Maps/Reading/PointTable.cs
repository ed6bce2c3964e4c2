using System.Globalization;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>A table (CSV) with headings and a point on each row; semicolon, comma or tab; decimals with point or comma.</summary>
internal sealed class PointTable
{
    private static readonly char[] Separators = [';', '\t', ','];

    /// <summary>Registers write 0, 0 for a place that they do not have.</summary>
    private const string Nowhere = "0";

    private readonly List<string> headings;
    private readonly (int X, int Y) columns;
    private readonly RawFile raw;

    private PointTable(List<string> headings, (int X, int Y) columns, RawFile raw) => (this.headings, this.columns, this.raw) = (headings, columns, raw);

    public static RawFile Read(ReadOnlyMemory<byte> content, MapLimits limits)
    {
        var rows = TableText.Rows(TextFile.Read(content.Span), Separators);
        var headings = rows.FirstOrDefault() ?? throw new MapRefusedException(RefusalReasons.Empty);
        var (columns, named, customary) = Placed(headings) ?? throw new MapRefusedException(
            headings.Count > 1 ? RefusalReasons.NoCoordinateColumns : RefusalReasons.UnknownKind, new MapPlace(Line: 1), Short(string.Join(", ", headings)));
        var table = new PointTable(headings, columns, new RawFile(MapFileKind.PointTable) { Named = named, Customary = customary });
        foreach (var (index, row) in rows.Skip(1).Index())
        {
            table.Take(row, index + 1, limits);
        }

        return table.raw;
    }

    private static ((int X, int Y) Columns, CoordinateSystem? Named, CoordinateSystem? Customary)? Placed(List<string> headings)
    {
        (IReadOnlyList<string> X, IReadOnlyList<string> Y, CoordinateSystem? Named, CoordinateSystem? Customary)[] kinds =
        [
            (Columns.TmEasting, Columns.TmNorthing, CoordinateSystem.Of(SwerefZone.Tm), null),
            (Columns.Longitude, Columns.Latitude, null, CoordinateSystem.Geographic),
            (Columns.Easting, Columns.Northing, null, CoordinateSystem.Geographic),
        ];
        return kinds.Select(kind => (Columns: (X: Columns.IndexOf(headings, kind.X), Y: Columns.IndexOf(headings, kind.Y)), kind.Named, kind.Customary))
            .Where(found => found.Columns.X >= 0 && found.Columns.Y >= 0)
            .Select(found => (((int X, int Y) Columns, CoordinateSystem? Named, CoordinateSystem? Customary)?)found).FirstOrDefault();
    }

    private void Take(List<string> row, int number, MapLimits limits)
    {
        var (x, y) = (Cell(row, columns.X), Cell(row, columns.Y));
        if (x.Length == 0 || y.Length == 0 || (x == Nowhere && y == Nowhere))
        {
            raw.PassedOver++;
            return;
        }

        if (raw.Points.Count >= limits.Shapes)
        {
            throw new MapRefusedException(RefusalReasons.TooManyShapes, null, null, limits.Shapes);
        }

        var text = headings.Index().Where(heading => heading.Index != columns.X && heading.Index != columns.Y && Cell(row, heading.Index).Length > 0)
            .DistinctBy(heading => heading.Item).ToDictionary(heading => heading.Item, heading => Cell(row, heading.Index), StringComparer.Ordinal);
        raw.Points.Add(new RawPoint(number, Columns.Find(text, Columns.Name), Columns.Find(text, Columns.Kind), new MapPosition(Number(x, number), Number(y, number)), text));
    }

    private static string Cell(List<string> row, int index) => index < row.Count ? row[index].Trim() : "";

    private static double Number(string text, int row) =>
        double.TryParse(text.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new MapRefusedException(RefusalReasons.NotNumber, new MapPlace(row), Short(text));

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
