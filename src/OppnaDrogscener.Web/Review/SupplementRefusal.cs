namespace OppnaDrogscener.Web.Review;

/// <summary>Why a request for a supplement was not sent. Each has its words: <c>refused-…</c> in templates/web/supplement.md.</summary>
public enum SupplementRefusal
{
    /// <summary>A new version of the application has come since the page was shown.</summary>
    NewVersion,

    /// <summary>A colleague has asked already, and the applicant has not answered.</summary>
    AskedByOther,

    /// <summary>The applicant has withdrawn.</summary>
    Withdrawn,

    /// <summary>The case is decided.</summary>
    Closed,
}
