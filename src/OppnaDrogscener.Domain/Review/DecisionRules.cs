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

    /// <summary>Whether an outcome gives a permit, which then has conditions.</summary>
    public static bool GivesPermit(DecisionOutcome outcome) => outcome is DecisionOutcome.Granted or DecisionOutcome.PartlyGranted;

    /// <summary>Whether an outcome goes against the applicant, who must then be told how to appeal (33 § förvaltningslagen).</summary>
    public static bool CanBeAppealed(DecisionOutcome outcome) => outcome != DecisionOutcome.WrittenOff;
}
