namespace OppnaDrogscener.Web.Review;

/// <summary>What became of a mark.</summary>
public enum MarkOutcome
{
    Saved,

    /// <summary>Somebody else has marked the check since the page was shown.</summary>
    MarkedByOther,

    /// <summary>A new version of the application has come since the page was shown.</summary>
    NewVersion,

    /// <summary>The case is decided.</summary>
    Closed,
}
