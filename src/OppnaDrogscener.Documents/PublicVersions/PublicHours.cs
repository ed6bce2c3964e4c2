using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Counts per hour as the public sees them: quarters of the day, Monday to Thursday and Friday to Sunday, small numbers withheld.</summary>
internal static class PublicHours
{
    private const int HoursOfBand = 6;
    private const int DaysOfWeek = 7;
    private const int FirstDayOfWeekend = 4;

    /// <summary>The table; each column is withheld by itself beside its total.</summary>
    /// <param name="rows">The hours of each weekday, Monday first, or of each group of days that was counted.</param>
    /// <param name="caption">Key of the caption.</param>
    /// <param name="source">The source line.</param>
    /// <param name="scope">The document.</param>
    public static List<Block> Table(IReadOnlyList<HourRow> rows, string caption, IReadOnlyList<Inline> source, DocumentScope scope)
    {
        var columns = Columns(rows, scope);
        List<TableRow> cells = [.. Enumerable.Range(0, HourProfile.Hours / HoursOfBand).Select(band => new TableRow(
        [
            FactWriter.Own(SwedishText.ClockHours(band * HoursOfBand * 60, (band + 1) * HoursOfBand * 60)),
            .. columns.Select(column => Cell(column.Bands, band, scope)),
        ]))];
        cells.Add(new TableRow([FactWriter.Own(scope.Words["total"]), .. columns.Select(column => Total(column.Bands, scope))], IsTotal: true));
        return
        [
            scope.Table("table-hours-public", caption,
                [scope.Column("head-hour", 1), .. columns.Select(column => new TableColumn(column.Name, 1, CellAlignment.End))], cells, source),
            new Note(FactWriter.Own(scope.Words["withheld-note"])),
        ];
    }

    private static List<(string Name, double[] Bands)> Columns(IReadOnlyList<HourRow> rows, DocumentScope scope) => rows.Count == DaysOfWeek
        ?
        [
            (scope.Words["days-monday-to-thursday"], Bands(rows.Take(FirstDayOfWeekend))),
            (scope.Words["days-friday-to-sunday"], Bands(rows.Skip(FirstDayOfWeekend))),
        ]
        : [.. rows.Select(row => (row.Name, Bands([row])))];

    private static double[] Bands(IEnumerable<HourRow> rows)
    {
        var all = rows.ToList();
        return [.. Enumerable.Range(0, HourProfile.Hours).Chunk(HoursOfBand).Select(hours => hours.Sum(hour => all.Sum(row => row.Counts[hour])))];
    }

    private static IReadOnlyList<Inline> Cell(double[] bands, int band, DocumentScope scope) => scope.Shown.HiddenOf(bands).Contains(band)
        ? scope.Shown.Withheld
        : FactWriter.Own(SwedishText.Number(bands[band], 1));

    private static IReadOnlyList<Inline> Total(double[] bands, DocumentScope scope) =>
        scope.Shown.Hides(bands.Sum()) ? scope.Shown.Withheld : FactWriter.Own(SwedishText.Number(bands.Sum(), 1));
}
