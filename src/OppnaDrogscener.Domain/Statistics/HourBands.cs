namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Evidence by hour band (law.md R18): which of the bands asked for have an offence in them, and which have none.</summary>
/// <param name="Counts">Offences by band, all sixteen bands; an offence of uncertain time counts in the band where it began.</param>
public sealed record HourBands(IReadOnlyDictionary<HourBand, int> Counts)
{
    /// <summary>Counts offences by the moment they happened or began. The caller gives only those inside area, period and purpose.</summary>
    public static HourBands Of(IEnumerable<LocalMoment> offences)
    {
        var counts = HourBand.All.ToDictionary(band => band, _ => 0);
        foreach (var moment in offences)
        {
            counts[HourBand.Of(moment)]++;
        }

        return new HourBands(counts);
    }

    /// <summary>The bands touched by a weekly schedule, in the order of <see cref="HourBand.All"/>.</summary>
    /// <param name="asked">Whether a weekday (0 Monday … 6 Sunday) and hour (0–23) is asked for.</param>
    public static IReadOnlyList<HourBand> Touched(Func<int, int, bool> asked)
    {
        var touched =
            from day in Enumerable.Range(0, WeekMatrix.Days)
            from hour in Enumerable.Range(0, HourProfile.Hours)
            where asked(day, hour)
            select HourBand.Of(day, hour);
        var set = touched.ToHashSet();
        return HourBand.All.Where(set.Contains).ToList();
    }

    /// <summary>The bands asked for in which nothing has happened.</summary>
    public IReadOnlyList<HourBand> WithoutEvidence(IEnumerable<HourBand> asked) =>
        asked.Where(band => Counts.GetValueOrDefault(band) == 0).ToList();
}
