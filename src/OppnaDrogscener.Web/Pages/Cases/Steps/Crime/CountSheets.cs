using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Counts per month that are typed by hand, between facts and columns of fields. Rows that came from a file are never touched here.</summary>
internal static partial class CountSheets
{
    /// <summary>What stands for a number that the publisher has hidden.</summary>
    public const string Hidden = "..";

    /// <summary>The months that are counted at most (law.md R36), so those are the ones to type.</summary>
    public const int Months = 24;

    /// <summary>The columns that the facts have numbers for.</summary>
    public static List<CountsInput> ToInput(CrimeFacts known) => [.. ByHand(known)
        .GroupBy(row => (row.AreaId, row.Type, row.ImportId))
        .Select(column => new CountsInput
        {
            AreaId = column.Key.AreaId!,
            Type = TypedChoice.Write(column.Key.Type),
            SourceId = column.Key.ImportId ?? "",
            Months = [.. column.Select(row => new MonthInput { Period = row.Month!, Count = Written(row) })],
        })];

    /// <summary>A column for each area with all offences together, and one for each chosen type; a column with numbers stays whatever is chosen.</summary>
    public static List<CountsInput> Arrange(CrimeFacts crime, CrimeInput input)
    {
        string[] types = ["", .. input.TargetedOffences.Where(type => type.Length > 0).Distinct(StringComparer.Ordinal)];
        var window = Window(input.From.Value, input.To.Value);
        List<CountsInput> columns = [];
        foreach (var area in input.Areas)
        {
            var known = input.Counts.Where(column => column.AreaId == area.Id).ToList();
            var filled = known.Where(column => !column.IsBlank());
            var blank = types.Where(type => known.All(column => column.IsBlank() || column.Type != type))
                .Select(type => new CountsInput { AreaId = area.Id, Type = type, SourceId = known.FirstOrDefault(column => column.Type == type)?.SourceId ?? "" });
            columns.AddRange(filled.Concat(blank).OrderBy(column => Array.IndexOf(types, column.Type) is var at and >= 0 ? at : int.MaxValue));
        }

        columns.ForEach(column => column.Months = Rows(column.Months, [.. window.Where(month => InFile(crime, column, month) is null)]));
        return columns;
    }

    /// <summary>The facts' rows with the typed numbers put in: known rows in their order, new ones after.</summary>
    /// <param name="known">The facts as they are.</param>
    /// <param name="input">The answers.</param>
    /// <param name="source">The source to name for a typed one; null when it has gone.</param>
    public static IReadOnlyList<MonthlyCount> ToFacts(CrimeFacts known, CrimeInput input, Func<string, string?> source)
    {
        var typed = new OrderedDictionary<(string?, OffenceType?, string?, string?), MonthlyCount>();
        foreach (var row in input.Counts.SelectMany(column => column.Months.Where(month => month.Count.Length > 0).Select(month => Row(column, month, source))))
        {
            typed.TryAdd(Key(row), row);
        }

        var byHand = ByHand(known).ToHashSet(ReferenceEqualityComparer.Instance);
        List<MonthlyCount> rows = [];
        foreach (var row in known.MonthlyCounts.Where(row => !CrimeSources.IsFile(known, row.ImportId) || !CrimeSources.IsRemoved(input, row.ImportId)))
        {
            if (!byHand.Contains(row))
            {
                rows.Add(CrimeSources.IsRemoved(input, row.ImportId) ? row with { ImportId = null } : row);
            }
            else if (typed.Remove(Key(row), out var now))
            {
                rows.Add(Written(row) == Written(now) ? row : now);
            }
        }

        return [.. rows, .. typed.Values];
    }

    /// <summary>The number that a file has for a column's area and type in a month: there is then nothing to type. Null when no file has one.</summary>
    public static string? InFile(CrimeFacts known, CountsInput column, string month) => known.MonthlyCounts
        .Where(row => row.AreaId == column.AreaId && row.Month == month && TypedChoice.Write(row.Type) == column.Type && CrimeSources.IsFile(known, row.ImportId))
        .Select(Written).FirstOrDefault();

    /// <summary>Rows that stand in the columns: with area, month and number, not from a file, and the first of its kind.</summary>
    private static IEnumerable<MonthlyCount> ByHand(CrimeFacts known) => known.MonthlyCounts
        .Where(row => row is { AreaId: not null, Month: not null } && Written(row).Length > 0 && !CrimeSources.IsFile(known, row.ImportId))
        .DistinctBy(Key);

    private static (string?, OffenceType?, string?, string?) Key(MonthlyCount row) => (row.AreaId, row.Type, row.ImportId, row.Month);

    private static string Written(MonthlyCount row) => row.Suppressed == true ? Hidden : TypedNumber.Write((decimal?)row.Count);

    private static MonthlyCount Row(CountsInput column, MonthInput month, Func<string, string?> source) => new()
    {
        ImportId = source(column.SourceId),
        AreaId = column.AreaId,
        Type = TypedChoice.Read<OffenceType>(column.Type),
        Month = month.Period,
        Count = TypedNumber.ReadWhole(month.Count),
        Suppressed = month.Count == Hidden ? true : null,
    };

    private static List<MonthInput> Rows(List<MonthInput> typed, IReadOnlyList<string> window)
    {
        var known = typed.Where(month => MonthForm().IsMatch(month.Period) && (month.Count.Length > 0 || window.Contains(month.Period))).DistinctBy(month => month.Period).ToList();
        return [.. known.Concat(window.Where(month => known.All(row => row.Period != month)).Select(month => new MonthInput { Period = month }))
            .OrderBy(month => month.Period, StringComparer.Ordinal)];
    }

    /// <summary>The latest months of a period as yyyy-MM, at most <see cref="Months"/>; none when the period isn't known.</summary>
    public static IReadOnlyList<string> Window(DateOnly? from, DateOnly? to)
    {
        if (from is not { } first || to is not { } last || last < first)
        {
            return [];
        }

        var count = Math.Min(Months, (last.Year - first.Year) * 12 + last.Month - first.Month + 1);
        return [.. Enumerable.Range(0, count).Select(back => last.AddDays(1 - last.Day).AddMonths(back + 1 - count).ToString("yyyy-MM", CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"\A(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthForm();
}
