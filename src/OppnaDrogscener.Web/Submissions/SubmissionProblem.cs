namespace OppnaDrogscener.Web.Submissions;

/// <summary>Why a case cannot be signed. Each has its words: <c>problem-…</c> in templates/web/send.md.</summary>
public enum SubmissionProblem
{
    /// <summary>The case has left the organisation already, or has been withdrawn.</summary>
    NotOpen,

    /// <summary>No permit exists to apply for, or the kind of case is started and not sent.</summary>
    NothingToSend,

    /// <summary>A step has answers that cannot be understood: they would not be in what is signed.</summary>
    AnswersToBeCorrected,

    /// <summary>An item of the county board's request for a supplement has neither an answer nor why there is none.</summary>
    ItemsUnanswered,

    /// <summary>The county of the place is not known, and with it not the receiver.</summary>
    NoCounty,

    /// <summary>The county board receives nothing in this system.</summary>
    NoBoard,

    /// <summary>Facts, texts or receiver have changed since the page was shown: what would be signed is not what was seen.</summary>
    Stale,
}
