using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Sections;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Counts per month as the public sees them: months are merged to quarters, half-years or years before anything is withheld (methods A17).</summary>
internal static class PublicMonths
{
    private static readonly int[] Spans = [1, 3, 6, 12];

    /// <summary>At most this share of an area's cells may be withheld before the next longer span is taken.</summary>
    private const double MostWithheld = 0.25;

    /// <summary>The rows of the table, without the total.</summary>
    public static List<TableRow> Rows(IReadOnlyList<AreaCounts> areas, DocumentScope scope)
    {
        var span = Spans.FirstOrDefault(span => areas.All(area => WithheldShare(Merged(area, span), scope) <= MostWithheld), Spans[^1]);
        var columns = areas.Select(area => Cells(Merged(area, span), scope)).ToList();
        return [.. areas[0].Months.Chunk(span).Select((months, row) => new TableRow(
        [
            FactWriter.Own(Name(months[0], months[^1])), .. columns.Select(column => column[row]),
        ]))];
    }

    /// <summary>Whether every month can be shown as it is, in a chart too.</summary>
    public static bool ShowsEveryMonth(AreaCounts area, DocumentScope scope) => scope.Shown.HiddenOf(Known(Merged(area, 1))).Count == 0;

    private static List<long?> Merged(AreaCounts area, int span) =>
        [.. area.Months.Chunk(span).Select(months => months.Any(month => month.Count is null) ? null : months.Sum(month => (long?)month.Count))];

    private static List<IReadOnlyList<Inline>> Cells(List<long?> counts, DocumentScope scope)
    {
        var hidden = scope.Shown.HiddenOf(Known(counts));
        return [.. counts.Select((count, i) => count is null ? scope.Write.Missing : hidden.Contains(i) ? scope.Shown.Withheld : FactWriter.Own(SwedishText.Number(count.Value)))];
    }

    private static double WithheldShare(List<long?> counts, DocumentScope scope) => scope.Shown.HiddenOf(Known(counts)).Count / (double)Math.Max(1, counts.Count);

    /// <summary>Unknown counts are no numbers to count from; zero is never withheld.</summary>
    private static double[] Known(List<long?> counts) => [.. counts.Select(count => (double)(count ?? 0))];

    private static string Name(Figures.MonthValue first, Figures.MonthValue last) => first == last
        ? SwedishText.Month(first.Year, first.Month)
        : SwedishText.Interval(SwedishText.Month(first.Year, first.Month), SwedishText.Month(last.Year, last.Month));
}
