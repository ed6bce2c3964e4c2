using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Which column of a sheet is what. Proposed by <see cref="Recognition"/>, decided by the user.</summary>
public sealed record ImportMapping
{
    /// <summary>There is no column for the day, and none for a number either.</summary>
    public const string NothingToRead = "nothing-to-read";

    /// <summary>Numbers have neither month, quarter nor year.</summary>
    public const string PeriodMissing = "period-missing";

    /// <summary>Two columns are said to be the same.</summary>
    public const string UseTwice = "use-twice";

    /// <summary>Latitude without longitude, or the like.</summary>
    public const string HalfPosition = "half-position";

    private static readonly ColumnUse[] MayRepeat = [ColumnUse.Ignore, ColumnUse.District, ColumnUse.MonthCount, ColumnUse.Total];

    /// <summary>Which sheet, from 0.</summary>
    public int Sheet { get; init; }

    /// <summary>Id of the layout that was recognised.</summary>
    public string Layout { get; init; } = OtherLayout.Key;

    /// <summary>Number of the heading's last row; null when there is none.</summary>
    public long? HeadingRow { get; init; }

    /// <summary>The use of each column.</summary>
    public IReadOnlyList<ColumnUse> Columns { get; init; } = [];

    /// <summary>The heading of each column.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>In which order days are written; null until it is known.</summary>
    public DateOrder? Dates { get; init; }

    /// <summary>Whether 00:00 stands for an unknown time.</summary>
    public bool MidnightIsUnknown { get; init; }

    /// <summary>The year of numbers that don't say it themselves; null when they do.</summary>
    public int? Year { get; init; }

    /// <summary>The system of positions in metres.</summary>
    public SwerefZone Zone { get; init; } = SwerefZone.Tm;

    /// <summary>What a row is.</summary>
    public RowForm Form => Has(ColumnUse.Date) ? RowForm.Offences : RowForm.Counts;

    /// <summary>What hinders the reading; the year and the order of days are asked for elsewhere.</summary>
    public IReadOnlyList<string> Problems
    {
        get
        {
            List<string> problems = [];
            if (Columns.Where(use => !MayRepeat.Contains(use)).GroupBy(use => use).Any(group => group.Count() > 1))
            {
                problems.Add(UseTwice);
            }

            if (Has(ColumnUse.Latitude) != Has(ColumnUse.Longitude) || Has(ColumnUse.Northing) != Has(ColumnUse.Easting))
            {
                problems.Add(HalfPosition);
            }

            if (Form == RowForm.Counts && !Has(ColumnUse.Count) && !Has(ColumnUse.MonthCount))
            {
                problems.Add(NothingToRead);
            }
            else if (NeedsYear && Year is null)
            {
                problems.Add(PeriodMissing);
            }

            return problems;
        }
    }

    /// <summary>Whether the numbers don't say which year they are about.</summary>
    public bool NeedsYear => Form == RowForm.Counts && !Has(ColumnUse.Period) && !Has(ColumnUse.Year);

    /// <summary>Whether a column has the use.</summary>
    public bool Has(ColumnUse use) => Columns.Contains(use);

    /// <summary>The first column with a use, from 0; -1 when there is none.</summary>
    internal int At(ColumnUse use) => Columns.Index().Where(column => column.Item == use).Select(column => column.Index).DefaultIfEmpty(-1).First();
}
