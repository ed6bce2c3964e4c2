using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>What is counted by clock hour, between facts and what is typed.</summary>
internal static class CrimeHours
{
    public static HourCountsInput ToInput(HourCounts known) => new()
    {
        SourceId = known.ImportId ?? "",
        Days = TypedChoice.Write(known.Days),
        From = TypedDate.Of(known.From),
        To = TypedDate.Of(known.To),
        Hours = Row(known.Hours.Select(count => TypedNumber.Write((decimal)count))),
    };

    public static VisitorHoursInput ToInput(VisitorHours known) => new()
    {
        Days = TypedChoice.Write(known.Days),
        People = Row(known.People.Select(people => TypedNumber.Write(people))),
    };

    /// <summary>24 fields whatever was posted.</summary>
    public static List<string> Row(IEnumerable<string> typed) =>
        [.. typed.Concat(Enumerable.Repeat("", CountsPerHourAttribute.Length)).Take(CountsPerHourAttribute.Length)];

    /// <summary>Either nothing at all or a number in every field.</summary>
    public static bool IsWhole(IReadOnlyList<string> typed) => typed.All(text => text.Length == 0) || typed.All(text => text.Length > 0);

    public static HourCounts ToFacts(HourCountsInput typed, Func<string, string?> source) => new()
    {
        ImportId = source(typed.SourceId),
        Days = TypedChoice.Read<DayGroup>(typed.Days),
        From = typed.From.Value,
        To = typed.To.Value,
        Hours = [.. typed.Hours.Select(TypedNumber.ReadWhole).OfType<int>()],
    };

    /// <summary>The profile; null when nothing is answered.</summary>
    public static VisitorProfile? Visitors(CrimeInput input)
    {
        var estimated = TypedChoice.ReadFlag(input.VisitorsEstimated);
        return input.VisitorsSource.Length == 0 && estimated is null && input.VisitorHours.Count == 0 ? null : new VisitorProfile
        {
            Source = TypedText.OrNull(input.VisitorsSource),
            Estimated = estimated,
            Hours = [.. input.VisitorHours.Select(typed => new VisitorHours
            {
                Days = TypedChoice.Read<DayGroup>(typed.Days),
                People = [.. typed.People.Select(TypedNumber.Read).OfType<decimal>().Select(people => (double)people)],
            })],
        };
    }
}
