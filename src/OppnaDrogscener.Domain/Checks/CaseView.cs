using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>A case as a check sees it: the facts, the regime, the law date, and what follows from them.</summary>
public sealed class CaseView
{
    public CaseView(CaseFile file, Regime regime, DateOnly lawDate, Surroundings surroundings)
    {
        ArgumentNullException.ThrowIfNull(file);
        File = file;
        Regime = regime;
        LawDate = lawDate;
        Surroundings = surroundings;
        Figures = CaseFigures.Of(file.Facts);
    }

    public CaseFile File { get; }

    public CaseFacts Facts => File.Facts;

    public CaseKind Kind => File.Kind;

    public Regime Regime { get; }

    /// <summary>The day whose law judges the case.</summary>
    public DateOnly LawDate { get; }

    /// <summary>What the check needs to know beside the case.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>What follows from the answers alone.</summary>
    public CaseFigures Figures { get; }

    /// <summary>Kind of body; null when not answered.</summary>
    public ApplicantKind? Applicant => Facts.Applicant?.Kind;

    /// <summary>Polismyndigheten or Säkerhetspolisen.</summary>
    public bool IsPolice => Applicant is ApplicantKind.Police or ApplicantKind.SecurityPolice;

    /// <summary>Crime at the place: what is inside area, period and purpose.</summary>
    public PlaceEvidence Evidence => Figures.Evidence;

    /// <summary>When the crime happens.</summary>
    public HourEvidence Hours => Figures.Hours;

    /// <summary>The hours asked for.</summary>
    public WeekSchedule Schedule => Figures.Schedule;

    /// <summary>The area and what the cameras can see of it.</summary>
    public PerimeterGeometry Perimeter => Figures.Perimeter;

    /// <summary>Whether a temporary exemption is used or the case is one.</summary>
    public bool IsTemporary => Kind == CaseKind.TemporaryMonitoring || Facts.Temporary?.GroundId is not null;

    /// <summary>
    /// The ground of the regime that is used: the chosen one, or the one of the same family when the case was made under
    /// another regime. Null when none is chosen or the regime has no such ground.
    /// </summary>
    public Ground? Ground => Facts.Temporary?.GroundId is { } id ? Regime.Grounds.GetValueOrDefault(id) ?? Counterpart(id) : null;

    /// <summary>
    /// The clock of the temporary period, from the earlier of mounting and first use; null without ground or start, and
    /// outside the years that holidays are computed for.
    /// </summary>
    public ClockResult? Clock => IsTemporary && Ground is { } ground
        && TemporaryClock.StartOf(Facts.Monitoring?.MountedOn, Facts.Temporary?.Start) is { } start && TemporaryClock.Covers(ground, start)
        ? new TemporaryClock(Surroundings.Regimes).Count(ground, Regime, start)
        : null;

    /// <summary>First day of monitoring, of whichever kind.</summary>
    public DateOnly? Start => IsTemporary ? Facts.Temporary?.Start ?? Facts.Monitoring?.Start : Facts.Monitoring?.Start;

    /// <summary>Whether the case stands on a temporary ground that its body may use, so that what the ground exempts from falls away.</summary>
    public bool StandsOnGround => TemporaryUsers.StandOnGround(this);

    /// <summary>Whether an application for a permit is being made.</summary>
    public bool IsApplication => Kind == CaseKind.PermitApplication;

    /// <summary>Whether the regime is the act of 2018 in any of its wordings.</summary>
    public bool IsActOf2018 => Regime.Key is RegimeKey.Kbl2018 or RegimeKey.Kbl2020 or RegimeKey.Kbl2025;

    /// <summary>Whether filing prolongs the period on a ground for this kind of body.</summary>
    public bool FilingProlongs(Ground ground) => Regime.FilingProlongs(ground, Applicant ?? ApplicantKind.Police);

    private Ground? Counterpart(string id)
    {
        var family = Surroundings.Regimes.All.Select(regime => regime.Grounds.GetValueOrDefault(id)).FirstOrDefault(ground => ground is not null)?.Family;
        return Regime.Grounds.Values.FirstOrDefault(ground => ground.Family == family);
    }
}
