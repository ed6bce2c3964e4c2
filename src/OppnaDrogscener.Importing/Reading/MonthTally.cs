using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Cells;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>
/// Adds up offences by month and type. Months between the first and the last of the file without any offence are 0; months that
/// the period only has a part of are left out, since a part can't be compared with a month.
/// </summary>
internal sealed class MonthTally(DateOnly? from, DateOnly? to)
{
    private const int MonthsOfYear = 12;
    private readonly Dictionary<(int Month, OffenceType? Type), long> counts = [];
    private readonly HashSet<OffenceType> types = [];

    public void Add(DateOnly day, OffenceType? type, int count)
    {
        var month = day.Year * MonthsOfYear + day.Month - 1;
        counts[(month, null)] = counts.GetValueOrDefault((month, null)) + count;
        if (type is { } known)
        {
            types.Add(known);
            counts[(month, known)] = counts.GetValueOrDefault((month, known)) + count;
        }
    }

    public IReadOnlyList<MonthSum> ToList()
    {
        var months = counts.Keys.Select(key => key.Month).Distinct().ToList();
        return months.Count == 0 ? [] : [.. Enumerable.Range(months.Min(), months.Max() - months.Min() + 1).Where(IsWhole)
            .SelectMany(month => types.Order().Select(type => (OffenceType?)type).Prepend(null).Select(type => new MonthSum(
                CellPeriod.Month(month / MonthsOfYear, month % MonthsOfYear + 1), type, (int)Math.Min(int.MaxValue, counts.GetValueOrDefault((month, type))))))];
    }

    private bool IsWhole(int month)
    {
        var first = new DateOnly(month / MonthsOfYear, month % MonthsOfYear + 1, 1);
        return (from is not { } start || start <= first) && (to is not { } end || end >= first.AddMonths(1).AddDays(-1));
    }
}
