using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>
/// What follows from the answers alone, whatever regime and day they are judged under: geometry and statistics, which take a
/// hundred times longer than the rules themselves. Computed when first asked for and kept as long as the answers are, so that
/// the same case under six regimes, and the documents of it, count once.
/// </summary>
public sealed class CaseFigures
{
    private static readonly ConditionalWeakTable<CaseFacts, CaseFigures> Known = [];

    private readonly Lazy<PerimeterGeometry> perimeter;
    private readonly Lazy<PlaceEvidence> evidence;
    private readonly Lazy<HourEvidence> hours;
    private readonly Lazy<WeekSchedule> schedule;
    private readonly Lazy<CrimeLadder> ladder;
    private readonly ConcurrentDictionary<Check, Judgement> judgements = new();

    private CaseFigures(CaseFacts facts)
    {
        perimeter = new Lazy<PerimeterGeometry>(() => PerimeterGeometry.Of(facts.Perimeter));
        evidence = new Lazy<PlaceEvidence>(() => PlaceEvidence.Of(facts.Crime, Perimeter));
        hours = new Lazy<HourEvidence>(() => HourEvidence.Of(Evidence));
        schedule = new Lazy<WeekSchedule>(() => WeekSchedule.Of(facts.Monitoring));
        ladder = new Lazy<CrimeLadder>(() => CrimeLadder.Of(Evidence));
    }

    /// <inheritdoc cref="CaseView.Perimeter"/>
    public PerimeterGeometry Perimeter => perimeter.Value;

    /// <inheritdoc cref="CaseView.Evidence"/>
    public PlaceEvidence Evidence => evidence.Value;

    /// <inheritdoc cref="CaseView.Hours"/>
    public HourEvidence Hours => hours.Value;

    /// <inheritdoc cref="CaseView.Schedule"/>
    public WeekSchedule Schedule => schedule.Value;

    /// <summary>How strongly the recorded offences show that the place is exposed to crime.</summary>
    public CrimeLadder Ladder => ladder.Value;

    /// <summary>A judgement that follows from the answers alone, made the first time that any regime asks for it.</summary>
    public Judgement Once(Check check, Func<Judgement> judge) => judgements.GetOrAdd(check, (_, make) => make(), judge);

    /// <summary>The figures of some answers, which are never changed once read.</summary>
    public static CaseFigures Of(CaseFacts facts) => Known.GetValue(facts, known => new CaseFigures(known));
}
