using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>
/// Everything that the recorded offences of a case say, computed once from the facts (methods part A, less A16): what page,
/// command line and appendix tell. It judges nothing; the checks do.
/// </summary>
public sealed class CrimeAnalysis
{
    /// <summary>Trend and season are read from at most this many months.</summary>
    private const int LongestCourse = 120;

    private CrimeAnalysis(PlaceEvidence evidence, WeekSchedule asked)
    {
        Evidence = evidence;
        Asked = asked;
        Series = CrimeSeries.Of(evidence);
        Volume = PlaceVolume.Of(Series.Place);
        Comparisons = AreaComparison.All(Series);
        Densities = AreaDensity.All(Series);
        Types = TypeMix.Of(evidence);
        Cases = CaseSpread.Of(evidence);
        Course = TimeCourse.Of(CrimeSeries.Of(evidence, LongestCourse).Place);
        Hours = HourPattern.Of(evidence, asked);
        Trial = WindowTrial.Of(evidence, IntrusionWindow.DefaultShare);
        Ladder = CrimeLadder.Of(evidence);
    }

    /// <summary>The offences, sorted by what may be counted.</summary>
    public PlaceEvidence Evidence { get; }

    /// <summary>The hours asked for.</summary>
    public WeekSchedule Asked { get; }

    /// <summary>Counts per month, at most the latest 24.</summary>
    public CrimeSeries Series { get; }

    /// <summary>How many offences there are; null when they are not known.</summary>
    public PlaceVolume? Volume { get; }

    /// <summary>The place against each area that can be compared with.</summary>
    public IReadOnlyList<AreaComparison> Comparisons { get; }

    /// <summary>The same per hectare, where hectares are known.</summary>
    public IReadOnlyList<AreaDensity> Densities { get; }

    /// <summary>What kinds of offences.</summary>
    public TypeMix Types { get; }

    /// <summary>How many cases they come from; null when they are not listed one by one.</summary>
    public CaseSpread? Cases { get; }

    /// <summary>How they have moved over the months; null when nothing is counted.</summary>
    public TimeCourse? Course { get; }

    /// <summary>When they happen; null when no hours are known.</summary>
    public HourPattern? Hours { get; }

    /// <summary>Whether the hours hold for offences that they were not chosen by.</summary>
    public Computed<WindowTrial> Trial { get; }

    /// <summary>The ladder of seven steps.</summary>
    public CrimeLadder Ladder { get; }

    /// <summary>Whether there is anything at all to analyse.</summary>
    public bool IsEmpty => Volume is null && Hours is null && Types.Total == 0;

    /// <summary>The analysis of a case.</summary>
    public static CrimeAnalysis Of(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Of(PlaceEvidence.Of(facts.Crime, PerimeterGeometry.Of(facts.Perimeter)), facts.Monitoring);
    }

    /// <summary>The analysis of offences that are sorted already.</summary>
    public static CrimeAnalysis Of(PlaceEvidence evidence, Monitoring? monitoring)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new CrimeAnalysis(evidence, WeekSchedule.Of(monitoring));
    }
}
