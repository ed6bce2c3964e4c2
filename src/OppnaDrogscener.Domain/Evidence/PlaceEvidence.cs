using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Domain.Statistics;
using LocalMoment = OppnaDrogscener.Domain.Cases.Facts.LocalMoment;
using WallMoment = OppnaDrogscener.Domain.Statistics.LocalMoment;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// The recorded offences sorted by whether they may be counted: inside the needed area and inside the period. What lies
/// outside is kept and named, never counted and never dropped in silence.
/// </summary>
public sealed class PlaceEvidence
{
    private readonly Lazy<IReadOnlyList<Incident>> targeted;
    private readonly Lazy<AoristicWeights?> hours;

    private PlaceEvidence(CrimeFacts crime, PerimeterGeometry perimeter)
    {
        Crime = crime;
        targeted = new Lazy<IReadOnlyList<Incident>>(FindTargeted);
        hours = new Lazy<AoristicWeights?>(Spread);
        var sorted = crime.Incidents.Index().Select(pair => (pair.Index, pair.Item, Where: Sort(pair.Item, crime, perimeter))).ToList();
        Counted = [.. sorted.Where(row => row.Where is Standing.Counted or Standing.Unplaced).Select(row => row.Item)];
        OutsideArea = [.. sorted.Where(row => row.Where == Standing.OutsideArea).Select(row => row.Index)];
        OutsidePeriod = [.. sorted.Where(row => row.Where == Standing.OutsidePeriod).Select(row => row.Index)];
        Unplaced = [.. sorted.Where(row => row.Where == Standing.Unplaced).Select(row => row.Index)];
    }

    /// <summary>Metres. An offence on the very line of the area is inside; the way to SWEREF 99 TM and back moves a point by less than this.</summary>
    private const double Rounding = 0.001;

    private enum Standing
    {
        Counted,
        Unplaced,
        OutsideArea,
        OutsidePeriod,
    }

    /// <summary>The facts.</summary>
    public CrimeFacts Crime { get; }

    /// <summary>Whether offences are listed one by one.</summary>
    public bool HasIncidents => Crime.Incidents.Count > 0;

    /// <summary>Offences that are counted: inside the area, or without a position, and inside the period.</summary>
    public IReadOnlyList<Incident> Counted { get; }

    /// <summary>Places in the list, from 0, of offences with a position outside the needed area.</summary>
    public IReadOnlyList<int> OutsideArea { get; }

    /// <summary>Places in the list, from 0, of offences outside the stated period.</summary>
    public IReadOnlyList<int> OutsidePeriod { get; }

    /// <summary>Places in the list, from 0, of offences that can't be tied to the area, because they or it have no coordinates.</summary>
    public IReadOnlyList<int> Unplaced { get; }

    /// <summary>Counted offences of the types that the monitoring is aimed at; all of them when no type is chosen.</summary>
    public IReadOnlyList<Incident> Targeted => targeted.Value;

    /// <summary>Counted and targeted offences with a known time, spread over the hours they may have happened in (aoristic).</summary>
    public AoristicWeights? Hours => hours.Value;

    /// <summary>Sorts the offences of a case.</summary>
    public static PlaceEvidence Of(CrimeFacts? crime, PerimeterGeometry perimeter) => new(crime ?? new CrimeFacts(), perimeter);

    /// <summary>The number of offences in some rows.</summary>
    public static int Count(IEnumerable<Incident> incidents) => (int)Math.Min(int.MaxValue, incidents.Sum(incident => (long)(incident.Counts ?? 1)));

    /// <summary>
    /// From and to on the wall clock; null when the time of the beginning is not known. An end told by a later day alone may be any
    /// moment of that day, so the interval has the whole of it: it is never taken for the moment of the beginning (methods A15).
    /// </summary>
    public static (WallMoment From, WallMoment To)? Interval(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        if (incident.From is not { Time: { } start } from)
        {
            return null;
        }

        var first = new WallMoment(from.Day, start);
        return incident.To is { } to && EndOf(to, from.Day) is { } last && last > first ? (first, last) : (first, first);
    }

    /// <summary>The latest moment that an end may be; null for the first day without a time, which adds nothing.</summary>
    private static WallMoment? EndOf(LocalMoment to, DateOnly firstDay) => to.Time is { } time ? new WallMoment(to.Day, time)
        : to.Day > firstDay ? new WallMoment(to.Day.AddDays(1), TimeOnly.MinValue)
        : null;

    /// <summary>Rows with a known time: from, to and the number of offences that each stands for.</summary>
    public static IEnumerable<(WallMoment From, WallMoment To, int Count)> Timed(IEnumerable<Incident> incidents)
    {
        ArgumentNullException.ThrowIfNull(incidents);
        foreach (var incident in incidents)
        {
            if (Interval(incident) is { } time)
            {
                yield return (time.From, time.To, incident.Counts ?? 1);
            }
        }
    }

    private IReadOnlyList<Incident> FindTargeted() =>
        Crime.TargetedOffences.Count == 0 ? Counted : [.. Counted.Where(incident => incident.Type is { } type && Crime.TargetedOffences.Contains(type))];

    private AoristicWeights? Spread()
    {
        var rows = Timed(Targeted).ToList();
        return rows.Count == 0 ? null : AoristicWeights.Of(rows);
    }

    private static Standing Sort(Incident incident, CrimeFacts crime, PerimeterGeometry perimeter)
    {
        if (incident.From is { } moment && IsOutside(moment, crime))
        {
            return Standing.OutsidePeriod;
        }

        if (perimeter.Needed is not { } area || perimeter.Plane?.PointOf(incident.Position) is not { } point)
        {
            return Standing.Unplaced;
        }

        return area.Contains(point) || (!area.IsEmpty && area.DistanceTo(point).Value <= Rounding) ? Standing.Counted : Standing.OutsideArea;
    }

    private static bool IsOutside(LocalMoment moment, CrimeFacts crime) =>
        (crime.From is { } first && moment.Day < first) || (crime.To is { } last && moment.Day > last);
}
