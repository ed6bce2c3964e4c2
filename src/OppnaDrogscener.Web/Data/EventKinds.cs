namespace OppnaDrogscener.Web.Data;

/// <summary>What can happen to a case. Each has its words on the timeline: <c>kind-…</c> in templates/web/log.md, which a test compares with this list.</summary>
public static class EventKinds
{
    public const string Created = "case-created";
    public const string StepSaved = "step-saved";
    public const string SentToReview = "sent-to-review";
    public const string Submitted = "submitted";
    public const string Supplemented = "supplemented";
    public const string FiledElsewhere = "filed-elsewhere";
    public const string Adopted = "adopted";
    public const string DocumentMade = "document-made";
    public const string Withdrawn = "withdrawn";
    public const string TemporaryCaptured = "temporary-captured";
    public const string TemporaryStarted = "temporary-started";
    public const string MonitoringPaused = "monitoring-paused";
    public const string MonitoringResumed = "monitoring-resumed";
    public const string TemporaryStopped = "temporary-stopped";
    public const string TemporaryExpired = "temporary-expired";
    public const string FollowUpMade = "follow-up-made";
    public const string ContinuesPendingDecision = "continues-pending-decision";
    public const string EndedByDecision = "ended-by-decision";
    public const string EndedByWithdrawal = "ended-by-withdrawal";
}
