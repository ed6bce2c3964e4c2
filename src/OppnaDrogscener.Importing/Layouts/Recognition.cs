using OppnaDrogscener.Importing.Reading;

namespace OppnaDrogscener.Importing.Layouts;

/// <summary>What a sheet was recognised as, to be shown and changed.</summary>
/// <param name="Sheet">Which sheet, from 0.</param>
/// <param name="Layout">Its layout.</param>
/// <param name="Reason">headings or shape.</param>
/// <param name="HeadingRow">Row number of the heading; null when there is none.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The first rows with data.</param>
/// <param name="Title">What stands above the heading, one text for each row.</param>
public sealed record Recognition(int Sheet, Layout Layout, string Reason, long? HeadingRow, IReadOnlyList<Column> Columns, IReadOnlyList<SampleRow> Rows, IReadOnlyList<string> Title)
{
    /// <summary>The mapping that is proposed.</summary>
    public ImportMapping Mapping => new()
    {
        Sheet = Sheet,
        Layout = Layout.Id,
        HeadingRow = HeadingRow,
        Columns = [.. Columns.Select(column => column.Use)],
        Headings = [.. Columns.Select(column => column.Heading)],
        Year = TitleYear,
    };

    /// <summary>The year that the title names, where it names exactly one; null otherwise.</summary>
    public int? TitleYear => Title.SelectMany(line => line.Split([' ', ',', '.', '-', '\u2013'], StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.Length == 4 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1950 and <= 2100 ? year : (int?)null)
        .OfType<int>().Distinct().ToList() is [var only] ? only : null;
}
