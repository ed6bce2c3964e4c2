namespace OppnaDrogscener.Web.Review;

/// <summary>Why nothing was written of an opinion. Each has its words: <c>refused-…</c> in templates/web/opinion.md.</summary>
public enum OpinionRefusal
{
    /// <summary>Somebody else has changed the same opinion since the page was shown, or it came by the link.</summary>
    Changed,

    /// <summary>The case is decided.</summary>
    Closed,
}
