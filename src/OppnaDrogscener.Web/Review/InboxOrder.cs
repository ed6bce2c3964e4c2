namespace OppnaDrogscener.Web.Review;

/// <summary>In which order the inbox stands.</summary>
public enum InboxOrder
{
    /// <summary>The one that has waited longest first.</summary>
    Oldest,

    /// <summary>The last received first.</summary>
    Newest,

    /// <summary>The applicant's last day to answer, the nearest first; then those that wait for no answer, the oldest first.</summary>
    AnswerBy,
}
