using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>Why a temporary period can't be counted.</summary>
internal static class ClockGaps
{
    /// <summary>The judgement of a case whose clock is null: no ground, a ground that the regime lacks, no start, or years out of reach.</summary>
    public static Judgement Judge(CaseView view)
    {
        if (view.Facts.Temporary?.GroundId is null)
        {
            return Judgement.Lacks("$.facts.temporary.groundId");
        }

        if (view.Ground is null)
        {
            return Judgement.Unclear(CommonStatements.NoSuchGround, ("regime", view.Regime.ShortName)).From("$.facts.temporary.groundId");
        }

        return TemporaryClock.StartOf(view.Facts.Monitoring?.MountedOn, view.Facts.Temporary?.Start) is { } start
            ? Judgement.Unclear(CommonStatements.BeyondYears, ("start", start), ("first", Year(SwedishHolidays.FirstYear)), ("last", Year(SwedishHolidays.LastYear))).From("$.facts.temporary.start")
            : Judgement.Lacks("$.facts.temporary.start");
    }

    private static Value Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
