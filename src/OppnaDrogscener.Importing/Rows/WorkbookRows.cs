using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace OppnaDrogscener.Importing.Rows;

/// <summary>Rows of a sheet of a workbook. Numbers and days are written out in one form, whatever the sheet shows.</summary>
internal sealed class WorkbookRows : RowReader
{
    private static readonly ExcelReaderConfiguration Settings = Configured();
    private readonly IExcelDataReader reader;
    private readonly int columns;
    private readonly long rows;

    /// <param name="stream">A stream that can be moved; left open.</param>
    /// <param name="sheet">Which sheet, from 0.</param>
    /// <param name="columns">Columns that have content.</param>
    public WorkbookRows(Stream stream, int sheet, int columns)
    {
        stream.Position = 0;
        reader = ExcelReaderFactory.CreateOpenXmlReader(stream, Settings);
        for (var at = 0; at < sheet && reader.NextResult(); at++)
        {
        }

        this.columns = Math.Min(columns, reader.FieldCount);
        rows = Math.Max(1, reader.RowCount);
        Merged = [.. (reader.MergeCells ?? []).Select(range => (range.FromRow, range.FromColumn, range.ToRow, range.ToColumn))];
    }

    /// <summary>Merged cells: first row and column, last row and column, from 0.</summary>
    public IReadOnlyList<(int FromRow, int FromColumn, int ToRow, int ToColumn)> Merged { get; }

    public override long RowNumber => reader.Depth + 1;

    public override int FieldCount => columns;

    public override bool IsMalformed => false;

    public override double Share => Math.Min(1, (double)reader.Depth / rows);

    /// <summary>The names of the sheets of a workbook.</summary>
    public static IReadOnlyList<string> Sheets(Stream stream)
    {
        stream.Position = 0;
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream, Settings);
        List<string> names = [];
        do
        {
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        return names;
    }

    public override bool Read() => reader.Read();

    public override ReadOnlySpan<char> Cell(int column) => column >= columns ? [] : Blanks.Trim(reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        DateTime moment when moment.TimeOfDay == TimeSpan.Zero => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // Excel keeps moments as fractions of a day: half a second is rounding, not time.
        DateTime moment => moment.AddMilliseconds(500).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    });

    private static ExcelReaderConfiguration Configured()
    {
        // The library asks for Windows' encoding by number even where it is given another.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = TextScan.Windows, LeaveOpen = true };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            reader.Dispose();
        }
    }
}
