using OppnaDrogscener.Domain.Statistics;
using HourlyPeople = OppnaDrogscener.Domain.Statistics.VisitorProfile;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>When the offences happen, which hours would do, and how those asked for stand.</summary>
public sealed class HourPattern
{
    /// <summary>The share that the proposal drawn in the figure holds (law.md R18b, a convention).</summary>
    private const double DrawnShare = IntrusionWindow.DefaultShare;

    private HourPattern(HourEvidence hours, WeekSchedule asked, HourlyPeople? people)
    {
        (Evidence, Asked) = (hours, asked);
        Profile = hours.Profile!;
        Proposals = [.. OfWeek(hours), .. OfDay(hours), .. OfPeople(hours, people)];
    }

    /// <summary>The offences by hour.</summary>
    public HourEvidence Evidence { get; }

    /// <summary>The hours asked for.</summary>
    public WeekSchedule Asked { get; }

    /// <summary>Offences by clock hour, all days together.</summary>
    public HourProfile Profile { get; }

    /// <summary>Hours for 50, 60, 70 and 80 per cent, by each rule that the facts allow.</summary>
    public IReadOnlyList<HourProposal> Proposals { get; }

    /// <summary>The proposal to draw beside the hours asked for: the fewest people where they are counted, else the fewest hours.</summary>
    public HourProposal? Drawn => Proposals.LastOrDefault(proposal => Math.Abs(proposal.Wanted - DrawnShare) < 1e-9 && proposal.Kind is WindowKind.People)
        ?? Proposals.FirstOrDefault(proposal => Math.Abs(proposal.Wanted - DrawnShare) < 1e-9);

    /// <summary>The share of the offences in the hours asked for; null when no hours are, or when weekdays are not known and the hours differ between them.</summary>
    public double? AskedShare => Asked.IsEmpty || Profile.Total <= 0 ? null
        : Evidence.Matrix is { } matrix
            ? Cells().Where(cell => Asked.Asks(cell.Day, cell.Hour)).Sum(cell => matrix[cell.Day, cell.Hour]) / matrix.Total
            : Enumerable.Range(0, HourProfile.Hours).Where(Asked.AsksOnAnyDay).Sum(hour => Profile.Values[hour]) / Profile.Total;

    /// <summary>The pattern of a case; null when no hours are known.</summary>
    public static HourPattern? Of(PlaceEvidence evidence, WeekSchedule asked)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var hours = HourEvidence.Of(evidence);
        return hours is { Profile.Total: > 0, Bands: not null } ? new HourPattern(hours, asked, Visitors.AverageDay(evidence.Crime)) : null;
    }

    private static IEnumerable<HourProposal> OfWeek(HourEvidence hours)
    {
        if (hours.Matrix is not { } matrix)
        {
            yield break;
        }

        foreach (var q in ShortestWindow.CurveShares)
        {
            if (ShortestWindow.OfWeek(matrix, q).Value is { } found)
            {
                yield return Judged(new HourProposal(WindowKind.Week, q, found.Window, found.Covered, matrix.Total) { FewestCells = found.FewestCells }, hours);
            }
        }
    }

    private static IEnumerable<HourProposal> OfDay(HourEvidence hours) =>
        from one in ShortestWindow.Curve(hours.Profile!)
        where one.Window.Value is not null
        select Judged(new HourProposal(WindowKind.Day, one.Q, EveryDay(one.Window.Value!.Window), one.Window.Value.Covered, hours.Profile!.Total), hours);

    private static IEnumerable<HourProposal> OfPeople(HourEvidence hours, HourlyPeople? people)
    {
        if (people is not { Total: > 0 })
        {
            yield break;
        }

        foreach (var q in ShortestWindow.CurveShares)
        {
            if (IntrusionWindow.Find(hours.Profile!, people, q).Value is { } found)
            {
                yield return Judged(new HourProposal(WindowKind.People, q, EveryDay(found.Window), found.Covered, hours.Profile!.Total)
                {
                    PeopleShare = found.PeopleShare,
                    PerThousand = double.IsFinite(found.PerThousandInside) ? (found.PerThousandInside, found.PerThousandOutside) : null,
                }, hours);
            }
        }
    }

    private static HourProposal Judged(HourProposal proposal, HourEvidence hours) => proposal with { HasEvidence = hours.Covers(proposal.Window) };

    private static WeekWindow EveryDay(HourWindow window) => new(0, WeekMatrix.Days, window.StartHour, window.Length);

    private static IEnumerable<(int Day, int Hour)> Cells() =>
        from day in Enumerable.Range(0, WeekMatrix.Days)
        from hour in Enumerable.Range(0, HourProfile.Hours)
        select (day, hour);
}
