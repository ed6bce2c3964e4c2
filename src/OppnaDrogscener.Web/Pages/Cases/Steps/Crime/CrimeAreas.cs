using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The place and the areas it is compared with, between facts and what is typed.</summary>
internal static class CrimeAreas
{
    public static AreaInput ToInput(CountedArea known) => new()
    {
        Id = known.Id ?? "",
        Name = known.Name ?? "",
        Role = TypedChoice.Write(known.Role),
        Population = TypedNumber.Write(known.Population),
        Hectares = TypedNumber.Write(known.Hectares),
        DailyVisitors = TypedNumber.Write(known.DailyVisitors),
        Source = known.Source ?? "",
    };

    public static CountedArea ToFacts(AreaInput typed) => new()
    {
        Id = typed.Id,
        Name = TypedText.OrNull(typed.Name),
        Role = TypedChoice.Read<AreaRole>(typed.Role),
        Population = (double?)TypedNumber.Read(typed.Population),
        Hectares = (double?)TypedNumber.Read(typed.Hectares),
        DailyVisitors = (double?)TypedNumber.Read(typed.DailyVisitors),
        Source = TypedText.OrNull(typed.Source),
    };

    /// <summary>Whether a file has counts for an area: then it cannot be taken away before the file is.</summary>
    public static bool HasFile(CrimeFacts known, CrimeInput input, string? id) =>
        known.MonthlyCounts.Select(row => (row.AreaId, row.ImportId)).Concat(known.PeriodCounts.Select(row => (row.AreaId, row.ImportId)))
            .Any(row => row.AreaId == id && CrimeSources.IsFile(known, row.ImportId) && !CrimeSources.IsRemoved(input, row.ImportId));

    /// <summary>The areas of the form, and those known ones that a file has counts for.</summary>
    public static List<AreaInput> Arrange(CrimeFacts known, CrimeInput input)
    {
        input.Areas.AddRange(known.Areas.Where(area => input.Areas.All(typed => typed.Id != area.Id) && HasFile(known, input, area.Id)).Select(ToInput));
        RecordList.GiveIds(input.Areas, "area");
        return input.Areas;
    }
}
