using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>One line of pasted or uploaded content, with its cells by what they hold.</summary>
public sealed partial record ImportRow
{
    private const int MostInRow = 100_000;
    private const int MostInMonth = 10_000_000;

    private ImportRow(int row, string text) => (Row, Text) = (row, text);

    /// <summary>The line in the file, from 1.</summary>
    public int Row { get; }

    /// <summary>The line as it reads.</summary>
    public string Text { get; }

    public string Day { get; private init; } = "";

    public string Time { get; private init; } = "";

    public string Type { get; private init; } = "";

    /// <summary>Null when the list has no such column.</summary>
    public string? Count { get; private init; }

    public string Month { get; private init; } = "";

    /// <summary>Whether the line has more cells than there are columns, or too few for those asked for.</summary>
    public bool IsUneven { get; private init; }

    /// <summary>Divides a line by its columns. A semicolon at the end of every line makes an empty last cell, which means nothing.</summary>
    public static ImportRow Of(int row, string text, IReadOnlyList<string> cells, IReadOnlyList<ImportColumn?> order)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(order);
        string? Cell(ImportColumn column) => order.Index().FirstOrDefault(pair => pair.Item == column, (-1, null)).Index is var at && at >= 0 && at < cells.Count ? cells[at] : null;
        return new ImportRow(row, text)
        {
            Day = Cell(ImportColumn.Day) ?? "",
            Time = Cell(ImportColumn.Time) ?? "",
            Type = Cell(ImportColumn.Type) ?? "",
            Count = Cell(ImportColumn.Count),
            Month = Cell(ImportColumn.Month) ?? "",
            IsUneven = cells.Skip(order.Count).Any(cell => cell.Length > 0),
        };
    }

    /// <summary>Whether a cell begins with a day as yyyy-MM-dd.</summary>
    public static bool IsDay(string cell) => DayForm().IsMatch(cell);

    /// <summary>Whether a cell is a month as yyyy-MM.</summary>
    public static bool IsMonth(string cell) => MonthForm().IsMatch(cell);

    /// <summary>Why the line cannot be taken; null when it can.</summary>
    public string? Problem(ImportForm form) => (form == ImportForm.Months, IsUneven) switch
    {
        (_, true) => "uneven",
        (true, _) when !IsMonth(Month) => "month",
        (true, _) when Count != CountSheets.Hidden && Number(MostInMonth) is not >= 0 => "count",
        (false, _) when Moment() is null => IsDay(Day) && LocalMoment.Parse(Day[..10]) is not null ? "time" : "day",
        (false, _) when Count is not null && Number(MostInRow) is not >= 1 => "count",
        _ => null,
    };

    public Incident ToIncident(ImportVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var isCode = CodeForm().IsMatch(Type);
        return new Incident
        {
            Row = Row,
            From = Moment(),
            Code = isCode ? Type : null,
            Type = isCode ? vocabulary.TypeOfCode(Type) : vocabulary.Type(Type),
            Counts = Count is null ? 1 : Number(MostInRow),
        };
    }

    /// <summary>The month, without area and type.</summary>
    public MonthlyCount ToMonth() => Count == CountSheets.Hidden
        ? new MonthlyCount { Month = Month, Suppressed = true }
        : new MonthlyCount { Month = Month, Count = Number(MostInMonth) };

    /// <summary>The day, with the time where one stands in its own cell or after the day.</summary>
    private LocalMoment? Moment()
    {
        if (!IsDay(Day) || (Day.Length > 10 && Time.Length > 0))
        {
            return null;
        }

        var time = (Day.Length > 10 ? Day[11..] : Time).Replace('.', ':');
        return LocalMoment.Parse(time.Length == 0 ? Day[..10] : $"{Day[..10]}T{(time.IndexOf(':', StringComparison.Ordinal) == 1 ? "0" : "")}{time}");
    }

    private int? Number(int most) => Count is { } text && TypedNumber.ReadWhole(text) is { } number && number <= most ? number : null;

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]{4,5})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();

    [GeneratedRegex(@"\A(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthForm();

    [GeneratedRegex(@"\A[0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();
}
