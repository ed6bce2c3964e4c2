using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// Offences at the place and in the areas it is compared with, as many whole months before the start of the monitoring as after it, and
/// what that says of the effect (methods B01 and B02). The month of the start is left out unless the monitoring began on its first day.
/// </summary>
public sealed class EffectEvidence
{
    /// <summary>Fewer months on either side are refused: season does not cancel.</summary>
    public const int FewestMonths = 12;

    /// <summary>The same around a measure.</summary>
    public const int FewestMonthsOfMeasure = 6;

    /// <summary>Longer series add nothing that can still be blamed on the monitoring.</summary>
    private const int MostMonths = 120;

    private EffectEvidence((DateOnly First, DateOnly? End) after, DateOnly lastBefore, MonthlyCounts place, IReadOnlyList<AreaSeries> references, int fewest)
    {
        var firstAfter = after.First;
        var all = references.Select(reference => reference.Counts).Prepend(place).ToList();
        var before = all.Min(counts => Distance(counts.First, lastBefore));
        var until = all.Min(counts => Distance(firstAfter, after.End is { } end && end < counts.End ? end : counts.End));
        Months = Whole(Math.Min(before, until), fewest);
        (First, End) = (lastBefore.AddMonths(-Months), firstAfter.AddMonths(Months));
        Place = Count(place, lastBefore, firstAfter);
        References = [.. references.Select(reference => (reference.Area!, Count(reference.Counts, lastBefore, firstAfter)))];
        var months = Slice(place, First, lastBefore);
        Inflation = Dispersion.Of(months).Value?.Inflation ?? 1;
    }

    /// <summary>Whole months on each side; 0 when there are too few.</summary>
    public int Months { get; }

    /// <summary>The first day of the first month before the start that is counted.</summary>
    public DateOnly First { get; }

    /// <summary>The first day of the month after the last that is counted.</summary>
    public DateOnly End { get; }

    /// <summary>The place.</summary>
    public BeforeAfter Place { get; }

    /// <summary>The areas it is compared with.</summary>
    public IReadOnlyList<(CountedArea Area, BeforeAfter Counts)> References { get; }

    /// <summary>How much wider than by chance the months before the start vary at the place; never below 1.</summary>
    public double Inflation { get; }

    /// <summary>The evidence.</summary>
    /// <param name="evidence">The offences of the case.</param>
    /// <param name="start">The first day of the monitoring.</param>
    /// <returns>Refused when the place or every reference lacks counts, or when there are fewer than twelve months on a side.</returns>
    public static Computed<EffectEvidence> Of(PlaceEvidence evidence, DateOnly start) => Of(evidence, start, null, FewestMonths);

    /// <summary>
    /// The evidence around the own start of a less intrusive measure (methods E). Six months on a side are enough: what is
    /// left of the season is the same in the area that it is compared with.
    /// </summary>
    /// <param name="evidence">The offences of the case.</param>
    /// <param name="start">The first day of the measure.</param>
    /// <param name="last">Its last day; null while it goes on.</param>
    public static Computed<EffectEvidence> OfMeasure(PlaceEvidence evidence, DateOnly start, DateOnly? last) => Of(evidence, start, last, FewestMonthsOfMeasure);

    private static Computed<EffectEvidence> Of(PlaceEvidence evidence, DateOnly start, DateOnly? last, int fewest)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var series = CrimeSeries.Of(evidence, MostMonths);
        if (series.Place is not { } place)
        {
            return Refusal.NothingCounted;
        }

        var lastBefore = new DateOnly(start.Year, start.Month, 1);
        var firstAfter = start.Day == 1 ? lastBefore : lastBefore.AddMonths(1);
        var references = series.References.Where(reference => Distance(reference.Counts.First, lastBefore) >= fewest && Distance(firstAfter, reference.Counts.End) >= fewest).ToList();
        if (references.Count == 0)
        {
            return Refusal.NothingInReference;
        }

        var end = last?.AddDays(1);
        var found = new EffectEvidence((firstAfter, end is { } day ? new DateOnly(day.Year, day.Month, 1) : null), lastBefore, place.Counts, references, fewest);
        return found.Months == 0 ? Refusal.SeriesTooShort : found;
    }

    /// <summary>Whole years where there is one; else the months there are, when they are enough.</summary>
    private static int Whole(int months, int fewest) => months >= FewestMonths ? months / FewestMonths * FewestMonths : months >= fewest ? months : 0;

    /// <summary>Offences more (above zero) or fewer (below) than if the place had changed as the area did, with a 95 % interval. An area of another size is scaled to the place's count before.</summary>
    public DisplacementDifference Difference(BeforeAfter reference)
    {
        var scale = Place.Before == 0 || reference.Before == 0 ? 1 : reference.Before / (double)Place.Before;
        return DisplacementDifference.Of(new DisplacementAreas(Place, reference) { AreaWeights = (scale, 1, 1, 1) }, 0.95);
    }

    /// <summary>The relative effect against an area, its variance widened as the months vary, or as given.</summary>
    public RelativeEffect Relative(BeforeAfter reference, double? inflation = null) =>
        RelativeEffect.Of(Place.Before, Place.After, reference.Before, reference.After, inflation ?? Inflation);

    private BeforeAfter Count(MonthlyCounts counts, DateOnly lastBefore, DateOnly firstAfter) =>
        new(Slice(counts, First, lastBefore).Sum(count => (long)count), Slice(counts, firstAfter, End).Sum(count => (long)count));

    private static List<int> Slice(MonthlyCounts counts, DateOnly first, DateOnly end) =>
        [.. counts.Counts.Where((_, index) => counts.First.AddMonths(index) is var month && month >= first && month < end)];

    /// <summary>Whole months from one first day to another; negative when the second is earlier.</summary>
    private static int Distance(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
