namespace OppnaDrogscener.Web.Submissions;

/// <summary>What became of a note that monitoring began, ended, or that its papers were disposed of. Each but Done has its words: <c>problem-…</c> in templates/web/running.md.</summary>
public enum MonitoringOutcome
{
    Done,

    /// <summary>The case does not stand so that it can be done: no permit, or somebody else has done it already.</summary>
    NotPossible,

    /// <summary>The day lies before the first or after the last possible one.</summary>
    DayOutside,

    /// <summary>The papers must be kept longer.</summary>
    TooEarly,
}
