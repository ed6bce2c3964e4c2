namespace OppnaDrogscener.Web.Review;

/// <summary>Which cases the inbox shows.</summary>
public enum InboxShow
{
    /// <summary>Not decided.</summary>
    Open,

    /// <summary>With the board: it has what it has asked for.</summary>
    WithBoard,

    /// <summary>With the board: the applicant has answered a request for a supplement.</summary>
    Answered,

    /// <summary>With the applicant: a supplement has been asked for.</summary>
    WithApplicant,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>All.</summary>
    All,
}
