using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;
using BandDays = OppnaDrogscener.Domain.Statistics.DayGroup;
using WallMoment = OppnaDrogscener.Domain.Statistics.LocalMoment;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// When the offences happen, from the list of offences or else from counts per clock hour; only those of the latest
/// 24 months (law.md R18).
/// </summary>
public sealed class HourEvidence
{
    private const int LatestMonths = 24;

    private HourEvidence(HourBands? bands, HourProfile? profile, bool daysKnown, int withoutTime, DateOnly? since)
    {
        Bands = bands;
        Profile = profile;
        DaysKnown = daysKnown;
        WithoutTime = withoutTime;
        Since = since;
    }

    /// <summary>Offences by band of three hours and group of days; null when no times are known.</summary>
    public HourBands? Bands { get; }

    /// <summary>Offences by clock hour, all days together; null when no times are known.</summary>
    public HourProfile? Profile { get; }

    /// <summary>Whether the weekdays of the offences are known. If not, a band with offences may have them on other days.</summary>
    public bool DaysKnown { get; }

    /// <summary>Counted offences that are left out because their time of day is not known.</summary>
    public int WithoutTime { get; }

    /// <summary>First day of the latest 24 months; null when the period is not stated.</summary>
    public DateOnly? Since { get; }

    /// <summary>The hours of a case.</summary>
    public static HourEvidence Of(PlaceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var last = evidence.Crime.To ?? evidence.Crime.Incidents.Select(incident => incident.From?.Day).Max();
        var since = last?.AddDays(1).AddMonths(-LatestMonths);
        return evidence.HasIncidents ? OfIncidents(evidence, since) : OfCounts(evidence.Crime, since);
    }

    private static HourEvidence OfIncidents(PlaceEvidence evidence, DateOnly? since)
    {
        var latest = evidence.Targeted.Where(incident => since is not { } day || incident.From is not { } from || from.Day >= day).ToList();
        var times = latest.Select(PlaceEvidence.Interval).ToList();
        var known = times.OfType<(WallMoment From, WallMoment To)>().ToList();
        return known.Count == 0
            ? new HourEvidence(null, null, false, times.Count, since)
            : new HourEvidence(HourBands.Of(known.Select(time => time.From)), AoristicWeights.Of(known).Matrix.HourProfile, true, times.Count - known.Count, since);
    }

    private static HourEvidence OfCounts(CrimeFacts crime, DateOnly? since)
    {
        var latest = crime.HourCounts.Where(row => row.Hours.Count == CountsPerHourAttribute.Length && (since is not { } day || row.To is not { } to || to >= day)).ToList();
        if (latest.Count == 0)
        {
            return new HourEvidence(null, null, false, 0, since);
        }

        var bands = HourBand.All.ToDictionary(band => band, band => latest.Where(row => Covers(row.Days, band.Days)).Sum(row => band.Hours.Sum(hour => row.Hours[hour])));
        var profile = new HourProfile([.. Enumerable.Range(0, HourProfile.Hours).Select(hour => (double)latest.Sum(row => row.Hours[hour]))]);
        return new HourEvidence(new HourBands(bands), profile, latest.All(row => row.Days is DayGroup.MondayToThursday or DayGroup.FridayToSunday), 0, since);
    }

    private static bool Covers(DayGroup? counted, BandDays days) => counted switch
    {
        DayGroup.MondayToThursday => days == BandDays.MondayToThursday,
        DayGroup.FridayToSunday => days == BandDays.FridayToSunday,
        _ => true,
    };
}
