using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Domain.Review;

/// <summary>What a county board can decide of an application as it stands.</summary>
public static class DecisionRules
{
    /// <summary>The outcomes that are possible; empty while the applicant still has time to answer.</summary>
    /// <param name="status">Where the case stands.</param>
    /// <param name="withdrawn">Whether the applicant has withdrawn: then the case is written off, and only then.</param>
    /// <param name="answerBy">Last day to answer a request for a supplement, inclusive; null when none is open.</param>
    /// <param name="today">The day of the decision.</param>
    public static IReadOnlyList<DecisionOutcome> Possible(CaseStatus status, bool withdrawn, DateOnly? answerBy, DateOnly today) => status switch
    {
        CaseStatus.Submitted or CaseStatus.SupplementRequested when withdrawn => [DecisionOutcome.WrittenOff],
        CaseStatus.Submitted => [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.Refused, DecisionOutcome.Dismissed],
        CaseStatus.SupplementRequested when answerBy is { } last && today > last => [DecisionOutcome.Granted, DecisionOutcome.PartlyGranted, DecisionOutcome.Refused, DecisionOutcome.Dismissed],
        _ => [],
    };

    /// <summary>
    /// What speaks against an outcome, by the officer's own verdicts alone. Granting as applied for is barred where a check that
    /// the law makes a condition is found not met or unfinished: the reasons would contradict the decision. Granting in part may
    /// be what cures it, so there it is only told.
    /// </summary>
    /// <param name="outcome">What is proposed.</param>
    /// <param name="checks">Every check of the regime.</param>
    public static IReadOnlyList<DecisionObjection> Objections(DecisionOutcome outcome, IReadOnlyList<JudgedCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        if (GivesPermit(outcome))
        {
            return [.. checks.Select(check => Against(outcome, check)).OfType<DecisionObjection>().OrderByDescending(objection => objection.Blocks)];
        }

        return outcome == DecisionOutcome.WrittenOff || checks.Any(check => check.Verdict is OfficerVerdict.NotMet or OfficerVerdict.Supplement)
            ? []
            : [new DecisionObjection(DecisionObjectionKind.NothingAgainst, null, Blocks: false)];
    }

    private static DecisionObjection? Against(DecisionOutcome outcome, JudgedCheck check)
    {
        DecisionObjectionKind? kind = check switch
        {
            { Verdict: null } => DecisionObjectionKind.NotMarked,
            { Verdict: OfficerVerdict.NotMet } => DecisionObjectionKind.NotMet,
            { Verdict: OfficerVerdict.Supplement } => DecisionObjectionKind.Supplement,
            { OnEarlierVersion: true } => DecisionObjectionKind.EarlierVersion,
            _ => null,
        };
        var contradicts = outcome == DecisionOutcome.Granted && check.Severity == CheckSeverity.Blocking;
        return kind is { } found ? new DecisionObjection(found, check.CheckId, contradicts && (found is DecisionObjectionKind.NotMet or DecisionObjectionKind.Supplement)) : null;
    }

    /// <summary>Whether an outcome gives a permit, which then has conditions.</summary>
    public static bool GivesPermit(DecisionOutcome outcome) => outcome is DecisionOutcome.Granted or DecisionOutcome.PartlyGranted;

    /// <summary>Whether an outcome goes against the applicant, who must then be told how to appeal (33 § förvaltningslagen).</summary>
    public static bool CanBeAppealed(DecisionOutcome outcome) => outcome != DecisionOutcome.WrittenOff;
}
