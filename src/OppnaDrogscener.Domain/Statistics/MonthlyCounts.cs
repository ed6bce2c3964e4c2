namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Offences per calendar month, without gaps; a month without offences is a zero, not a hole.</summary>
public sealed record MonthlyCounts
{
    /// <param name="first">Any day of the first month; taken as its first day.</param>
    /// <param name="counts">One count per month, zero or more.</param>
    public MonthlyCounts(DateOnly first, IReadOnlyList<int> counts)
    {
        if (counts.Any(count => count < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(counts), "A count is zero or more.");
        }

        (First, Counts) = (new DateOnly(first.Year, first.Month, 1), counts);
    }

    /// <summary>More offences in a month than the whole country has are a slip of the pen; a capped count says as much.</summary>
    private const int MostInAMonth = 10_000_000;

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>One count per month.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>Number of months.</summary>
    public int Months => Counts.Count;

    /// <summary>The first day of the month after the last.</summary>
    public DateOnly End => First.AddMonths(Months);

    /// <summary>All offences.</summary>
    public long Total => Counts.Sum(count => (long)count);

    /// <summary>Twelve, twenty-four … months: season cancels out.</summary>
    public bool IsWholeYears => Months > 0 && Months % 12 == 0;

    /// <summary>Days in each month.</summary>
    public IReadOnlyList<int> Days => Enumerable.Range(0, Months)
        .Select(i => First.AddMonths(i))
        .Select(month => DateTime.DaysInMonth(month.Year, month.Month))
        .ToList();

    /// <summary>The latest months, or all when there are fewer.</summary>
    public MonthlyCounts Latest(int months) =>
        months >= Months ? this : new MonthlyCounts(First.AddMonths(Months - months), Counts.Skip(Months - months).ToList());

    /// <summary>Counts the days of offences into months; days outside the period are left out.</summary>
    /// <param name="days">Days of offences.</param>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="months">Number of months.</param>
    public static MonthlyCounts Of(IEnumerable<DateOnly> days, DateOnly first, int months) => Of(days.Select(day => (day, 1)), first, months);

    /// <summary>Counts rows that each stand for a number of offences on a day; days outside the period are left out.</summary>
    /// <param name="rows">Days and numbers.</param>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="months">Number of months.</param>
    public static MonthlyCounts Of(IEnumerable<(DateOnly Day, int Count)> rows, DateOnly first, int months)
    {
        var counts = new int[months];
        foreach (var (day, count) in rows)
        {
            var month = ((day.Year - first.Year) * 12) + day.Month - first.Month;
            if (month >= 0 && month < months)
            {
                counts[month] = (int)Math.Min(MostInAMonth, (long)counts[month] + count);
            }
        }

        return new MonthlyCounts(first, counts);
    }

    public bool Equals(MonthlyCounts? other) => other is not null && First == other.First && Counts.SequenceEqual(other.Counts);

    public override int GetHashCode() => HashCode.Combine(First, Months, Total);
}
