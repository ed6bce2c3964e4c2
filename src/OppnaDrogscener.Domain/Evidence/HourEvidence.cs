using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;
using BandDays = OppnaDrogscener.Domain.Statistics.DayGroup;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// When the offences happen, from the list of offences or else from counts per clock hour; only those of the latest
/// 24 months (law.md R18).
/// </summary>
public sealed record HourEvidence
{
    private const int LatestMonths = 24;

    private HourEvidence(HourBands? bands, HourProfile? profile)
    {
        Bands = bands;
        Profile = profile;
    }

    /// <summary>Offences by weekday and hour; null when they are not listed with their times.</summary>
    public WeekMatrix? Matrix { get; private init; }

    /// <summary>Offences by band of three hours and group of days; null when no times are known.</summary>
    public HourBands? Bands { get; }

    /// <summary>Offences by clock hour, all days together; null when no times are known.</summary>
    public HourProfile? Profile { get; }

    /// <summary>Whether the counts per clock hour are used, because no offence is listed with its time.</summary>
    public bool FromCounts { get; private init; }

    /// <summary>Counted offences that are left out because their time of day is not known, or only to within more than a day.</summary>
    public int WithoutTime { get; private init; }

    /// <summary>First day of the latest 24 months; null when the period is not stated.</summary>
    public DateOnly? Since { get; private init; }

    /// <summary>Groups of days that no count covers: nothing is known of their bands.</summary>
    public IReadOnlyList<BandDays> DaysNotCounted { get; private init; } = [];

    /// <summary>JSON paths of counts that do not tell the group of days; a band with offences may have them on other days.</summary>
    public IReadOnlyList<string> DaysUnknown { get; private init; } = [];

    /// <summary>JSON paths of periods that are not stated or reach further back than 24 months, so that old offences may be in the counts.</summary>
    public IReadOnlyList<string> PeriodUnknown { get; private init; } = [];

    /// <summary>The hours of a case.</summary>
    public static HourEvidence Of(PlaceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var last = evidence.Crime.To ?? evidence.Crime.Incidents.Select(incident => incident.From?.Day).Max();
        var since = last?.AddDays(1).AddMonths(-LatestMonths);
        return evidence.HasIncidents ? OfIncidents(evidence, since) : OfCounts(evidence.Crime, since);
    }

    /// <summary>Whether every band that a window touches has an offence, and its days are counted.</summary>
    public bool Covers(WeekWindow window)
    {
        var touched = HourBands.Touched((day, hour) => window.Contains(day, hour));
        return Bands is { } bands && bands.WithoutEvidence(touched).Count == 0 && !touched.Any(band => DaysNotCounted.Contains(band.Days));
    }

    private static HourEvidence OfIncidents(PlaceEvidence evidence, DateOnly? since)
    {
        var latest = evidence.Targeted.Where(incident => since is not { } day || incident.From is not { } from || from.Day >= day).ToList();
        var known = PlaceEvidence.Timed(latest).Where(row => AoristicWeights.CanSpread(row.From, row.To)).ToList();
        var untimed = PlaceEvidence.Count(latest) - known.Sum(row => row.Count);
        if (known.Count == 0 && latest.Count > 0)
        {
            return OfCounts(evidence.Crime, since) with { WithoutTime = untimed };
        }

        var weights = AoristicWeights.Of(known);
        return new HourEvidence(HourBands.Of(known.Select(row => row.From)), weights.Matrix.HourProfile)
        {
            Matrix = weights.Matrix,
            WithoutTime = untimed,
            Since = since,
        };
    }

    private static HourEvidence OfCounts(CrimeFacts crime, DateOnly? since)
    {
        var latest = Latest(crime, since);
        if (latest.Count == 0)
        {
            return new HourEvidence(null, null) { Since = since, FromCounts = true };
        }

        var bands = HourBand.All.ToDictionary(band => band, band => latest.Where(row => Covers(row.Item.Days, band.Days)).SelectMany(row => band.Hours.Select(hour => row.Item.Hours[hour])).Aggregate(0, AddCapped));
        var profile = new HourProfile([.. Enumerable.Range(0, HourProfile.Hours).Select(hour => (double)latest.Sum(row => (long)row.Item.Hours[hour]))]);
        return new HourEvidence(new HourBands(bands), profile)
        {
            Since = since,
            FromCounts = true,
            DaysNotCounted = [.. Enum.GetValues<BandDays>().Where(days => !latest.Any(row => Covers(row.Item.Days, days)))],
            DaysUnknown = [.. latest.Where(row => !IsOneGroup(row.Item.Days)).Select(row => $"$.facts.crime.hourCounts[{row.Index}].days")],
            PeriodUnknown = since is { } day
                ? [.. latest.Where(row => row.Item.From is not { } from || from < day).Select(row => $"$.facts.crime.hourCounts[{row.Index}].from")]
                : ["$.facts.crime.to"],
        };
    }

    /// <summary>Counts that reach into the latest 24 months. Where both groups of days are counted, a count of all days adds nothing.</summary>
    private static List<(int Index, HourCounts Item)> Latest(CrimeFacts crime, DateOnly? since)
    {
        var latest = crime.HourCounts.Index().Where(row => row.Item.Hours.Count == CountsPerHourAttribute.Length && (since is not { } day || row.Item.To is not { } to || to >= day)).ToList();
        var grouped = latest.Where(row => IsOneGroup(row.Item.Days)).ToList();
        return grouped.DistinctBy(row => row.Item.Days).Count() == Enum.GetValues<BandDays>().Length ? grouped : latest;
    }

    /// <summary>Counts are large only by a slip of the pen; a capped sum says as much about the band.</summary>
    private static int AddCapped(int sum, int count) => (int)Math.Min(int.MaxValue, (long)sum + count);

    private static bool IsOneGroup(DayGroup? days) => days is DayGroup.MondayToThursday or DayGroup.FridayToSunday;

    private static bool Covers(DayGroup? counted, BandDays days) => counted switch
    {
        DayGroup.MondayToThursday => days == BandDays.MondayToThursday,
        DayGroup.FridayToSunday => days == BandDays.FridayToSunday,
        _ => true,
    };
}
