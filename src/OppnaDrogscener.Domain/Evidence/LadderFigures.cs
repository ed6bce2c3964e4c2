using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>The figures behind the steps of the ladder, and how they are handed to the words.</summary>
internal static class LadderFigures
{
    private const double Confidence = 0.95;

    /// <summary>A yearly change that may be a thousandfold says that the counts are too few to tell a direction.</summary>
    private const double AbsurdRatio = 1000;

    /// <summary>The offence mix against the first area that has both all offences and the targeted types.</summary>
    public static (CountedArea Area, Computed<LocationQuotient> Quotient)? Mix(PlaceEvidence evidence)
    {
        var crime = evidence.Crime;
        var typed = PlaceEvidence.Count(evidence.Counted.Where(incident => incident.Type is not null));
        if (crime.TargetedOffences.Count == 0 || typed == 0)
        {
            return null;
        }

        foreach (var area in crime.Areas.Where(area => area.Role is not null and not AreaRole.Place))
        {
            var rows = crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row.Count is not null).ToList();
            var all = rows.Where(row => row.Type is null).Sum(row => (long)row.Count!);
            var aimed = rows.Where(row => row.Type is { } type && crime.TargetedOffences.Contains(type)).Sum(row => (long)row.Count!);
            if (all > 0 && aimed > 0)
            {
                return (area, LocationQuotient.Compare(PlaceEvidence.Count(evidence.Targeted), typed, aimed, all));
            }
        }

        return null;
    }

    /// <summary>Rising, level or falling, over the latest whole years; two at the least.</summary>
    public static Computed<SeasonalKendall>? Trend(AreaSeries? place)
    {
        if (place is null || place.Counts.Months < 24)
        {
            return null;
        }

        return SeasonalKendall.Of(place.Counts.Latest(place.Counts.Months / 12 * 12));
    }

    /// <summary>Offences reported by victims and others, of all.</summary>
    public static (long VictimReported, long All)? Kinds(PlaceEvidence evidence)
    {
        var typed = evidence.Counted.Where(incident => incident.Type is not null).ToList();
        return typed.Count == 0 ? null
            : (PlaceEvidence.Count(typed.Where(incident => OffenceOrigins.Of(incident.Type) == OffenceOrigin.Reported)), PlaceEvidence.Count(typed));
    }

    public static IReadOnlyList<(string, Value)> Volume(AreaSeries? place) => place is null ? []
        : [("count", (int)place.Counts.Total), ("months", place.Counts.Months), .. Limits(PoissonInterval.Of(place.Counts.Total, 1, Confidence), 0)];

    public static IReadOnlyList<(string, Value)> Relative(IReadOnlyList<Comparison> comparisons)
    {
        var computed = comparisons.Where(comparison => comparison.Ratio.Value is not null).ToList();
        return computed.Count == 0 ? [] : [("comparisons", Value.List(computed.Select(comparison => (Value)new Value.Comparison(
            comparison.Area.Name ?? comparison.Area.Id!, comparison.Ratio.Value!.MidP.Lower, comparison.Ratio.Value.MidP.Upper, comparison.Per, comparison.PlaceCounts.Count))))];
    }

    public static IReadOnlyList<(string, Value)> Of((CountedArea Area, Computed<LocationQuotient> Quotient)? mix) =>
        mix is { Quotient.Value: { } found } known
            ? [("quotient", new Value.Number(found.Quotient, 1)), ("area", known.Area.Name ?? known.Area.Id!), .. Limits(found.Interval, 1)]
            : [];

    public static IReadOnlyList<(string, Value)> Of(Comparison? steady) => steady?.Persistence.Value is { } persistence
        ? [("flagged", persistence.Flagged), ("months", persistence.Months.Count), ("area", steady.Area.Name ?? steady.Area.Id!)]
        : [];

    public static IReadOnlyList<(string, Value)> Of(Computed<SeasonalKendall>? trend, AreaSeries? place) =>
        trend?.Value is not null && TrendRegression.WithSeason(place!.Counts.Counts, place.Counts.Days).Value is { } regression && regression.QuasiInterval.Upper <= AbsurdRatio
            ? [("ratio", new Value.Number(regression.YearlyRatio, 2)), .. Limits(regression.QuasiInterval, 2)]
            : [];

    public static IReadOnlyList<(string, Value)> Of(Computed<WeekCoverage>? window) => window?.Value is { } found
        ? [("days", HourWords.Days(found.Window)), ("hours", HourWords.Span(found.Window)), ("share", new Value.Share(found.Share)), ("week", new Value.Share(found.Window.TimeShare))]
        : [];

    public static IReadOnlyList<(string, Value)> Of((long VictimReported, long All)? kinds) => kinds is { } known
        ? [("share", new Value.Share(known.VictimReported / (double)known.All))]
        : [];

    private static (string, Value)[] Limits(Interval interval, int decimals) =>
        [("low", new Value.Number(interval.Lower, decimals)), ("high", new Value.Number(interval.Upper, decimals))];
}
