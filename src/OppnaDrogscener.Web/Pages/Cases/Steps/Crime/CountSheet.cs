using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The table of an area: months down, one column for each type that is counted.</summary>
/// <param name="Columns">The columns with their place, from 0, among the answers.</param>
/// <param name="Months">The months as yyyy-MM, the first first.</param>
/// <param name="IsBlank">Whether no number is typed.</param>
internal sealed record CountSheet(IReadOnlyList<(int Index, CountsInput Column)> Columns, IReadOnlyList<string> Months, bool IsBlank)
{
    /// <summary>The table of an area.</summary>
    public static CountSheet Of(CrimeFacts known, CrimeInput input, string areaId)
    {
        var columns = input.Counts.Index().Where(pair => pair.Item.AreaId == areaId).ToList();
        var fromFile = CountSheets.Window(input.From.Value, input.To.Value).Where(month => columns.Any(pair => CountSheets.InFile(known, pair.Item, month) is not null));
        return new CountSheet(columns, [.. columns.SelectMany(pair => pair.Item.Months).Select(row => row.Period).Concat(fromFile).Distinct().Order(StringComparer.Ordinal)], columns.All(pair => pair.Item.IsBlank()));
    }
}
