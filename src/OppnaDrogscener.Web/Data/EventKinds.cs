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
}
