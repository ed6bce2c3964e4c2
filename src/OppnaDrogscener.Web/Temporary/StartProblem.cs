namespace OppnaDrogscener.Web.Temporary;

/// <summary>Why a temporary period cannot be started. Each has its words: <c>problem-…</c> in templates/web/temporary.md.</summary>
public enum StartProblem
{
    /// <summary>It has been started already, or is no temporary period.</summary>
    NotADraft,

    /// <summary>A step has answers that cannot be understood: they would not be in what is decided.</summary>
    AnswersToBeCorrected,

    /// <summary>Ground or start is missing, so that no clock can run.</summary>
    NoClock,

    /// <summary>The first day has not come.</summary>
    NotBegun,

    /// <summary>The last day has passed.</summary>
    RunOut,

    /// <summary>The first day lies outside the regime.</summary>
    WrongDate,

    /// <summary>Another period goes on at the same place.</summary>
    AlreadyRunning,

    /// <summary>An earlier period at the same place stands too near, and what is new since is not told.</summary>
    NewFactsMissing,

    /// <summary>A rule is not met: user, ground, purpose or time. The findings say which.</summary>
    Blocked,

    /// <summary>Something has changed since the page was shown.</summary>
    Stale,
}
