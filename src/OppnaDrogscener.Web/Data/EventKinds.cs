namespace OppnaDrogscener.Web.Data;

/// <summary>What can happen to a case. Each has its words on the timeline: <c>kind-…</c> in templates/web/log.md, which a test compares with this list.</summary>
public static class EventKinds
{
    public const string Created = "case-created";
    public const string StepSaved = "step-saved";
    public const string StatisticsAdded = "statistics-added";
    public const string SentToReview = "sent-to-review";
    public const string Submitted = "submitted";
    public const string Supplemented = "supplemented";
    public const string FiledElsewhere = "filed-elsewhere";
    public const string Adopted = "adopted";
    public const string DocumentMade = "document-made";
    public const string Withdrawn = "withdrawn";
    public const string Received = "received-by-board";
    public const string Assigned = "officer-assigned";
    public const string Diarised = "diary-number-set";
    public const string Marked = "check-marked";
    public const string MarksStood = "marks-stood";
    public const string Revealed = "tool-results-shown";
    public const string SupplementAsked = "supplement-asked";
    public const string ItemAnswered = "supplement-item-answered";
    public const string OpinionAsked = "opinion-asked";
    public const string OpinionGiven = "opinion-given";
    public const string OpinionLinkMade = "opinion-link-made";
    public const string OpinionLinkRevoked = "opinion-link-revoked";
    public const string OpinionRecorded = "opinion-recorded";
    public const string Proposed = "decision-proposed";
    public const string Returned = "proposal-returned";
    public const string Decided = "decided";
    public const string BoardDocumentMade = "board-document-made";
    public const string OutsideNoted = "outside-case-noted";
    public const string OutsideDecided = "outside-decision-noted";
    public const string MonitoringStarted = "monitoring-started";
    public const string MonitoringEnded = "monitoring-ended";
    public const string Disposed = "papers-disposed-of";
    public const string TemporaryCaptured = "temporary-captured";
    public const string TemporaryStarted = "temporary-started";
    public const string MonitoringPaused = "monitoring-paused";
    public const string MonitoringResumed = "monitoring-resumed";
    public const string TemporaryStopped = "temporary-stopped";
    public const string TemporaryExpired = "temporary-expired";
    public const string FollowUpMade = "follow-up-made";
    public const string ContinuesPendingDecision = "continues-pending-decision";
    public const string FilingCorrected = "filing-corrected";
    public const string EndedByDecision = "ended-by-decision";
    public const string EndedByWithdrawal = "ended-by-withdrawal";
    public const string PublicChosen = "public-version-chosen";

    /// <summary>What a county board does on the way to a decision: its own working material, not shown to the applicant.</summary>
    public static IReadOnlyList<string> OfTheBoardAlone { get; } = [Marked, MarksStood, Revealed, Proposed, Returned];
}
