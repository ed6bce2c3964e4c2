namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Reads the first rows of a sheet and asks the layouts.</summary>
internal static class Recogniser
{
    private const int SampleRows = 200;
    private const int ShownRows = 8;
    private const int Samples = 3;

    public static Recognition Of(ImportFile file, int? sheet)
    {
        var sheets = sheet is { } wanted ? [wanted] : Enumerable.Range(0, Math.Max(1, file.Sheets.Count)).ToList();
        foreach (var at in sheets)
        {
            if (Sample(file, at) is { Count: > 0 } sample)
            {
                return Of(at, sample);
            }
        }

        throw new ImportRefusedException(RefusalReasons.Empty);
    }

    private static Recognition Of(int sheet, List<SampleRow> sample)
    {
        var match = LayoutList.Recognise(sample, Vocabulary.Known);
        var data = sample.Skip(match.Headings is { } headings ? headings.At + 1 : 0).ToList();
        var columns = Enumerable.Range(0, Width(match, data)).Select(at => new Column(
            match.Headings?.Names.ElementAtOrDefault(at) ?? "",
            at < match.Uses.Count ? match.Uses[at].Use : ColumnUse.Ignore,
            at < match.Uses.Count ? match.Uses[at].Reason : Column.Unknown,
            [.. data.Select(row => row.Cell(at)).Where(cell => cell.Length > 0).Distinct().Take(Samples)]));
        IReadOnlyList<string> title = match.Headings is null ? [] : [.. sample.Take(match.Headings.At).Select(row => string.Join(' ', row.Cells.Where(cell => cell.Length > 0))).Where(line => line.Length > 0)];
        return new Recognition(sheet, match.Layout, match.Reason, match.Headings is { } named ? sample[named.At].Number : null, [.. columns], [.. data.Take(ShownRows)], title);
    }

    /// <summary>Columns with a heading or with something in them: a mark at the end of every line makes no column.</summary>
    private static int Width(LayoutMatch match, List<SampleRow> data)
    {
        var width = Math.Max(match.Headings?.Names.Count ?? 0, data.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max());
        while (width > 1 && (match.Headings?.Names.ElementAtOrDefault(width - 1) ?? "").Length == 0 && data.All(row => row.Cell(width - 1).Length == 0))
        {
            width--;
        }

        return width;
    }

    private static List<SampleRow> Sample(ImportFile file, int sheet)
    {
        using var rows = file.Rows(sheet);
        List<SampleRow> sample = [];
        while (sample.Count < SampleRows && rows.Read())
        {
            var row = new SampleRow(rows.RowNumber, [.. Enumerable.Range(0, rows.FieldCount).Select(at => rows.Cell(at).ToString())]);
            if (!row.IsEmpty)
            {
                sample.Add(row);
            }
        }

        return sample;
    }
}
