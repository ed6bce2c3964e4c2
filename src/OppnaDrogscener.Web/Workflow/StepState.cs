namespace OppnaDrogscener.Web.Workflow;

/// <summary>How far a step of a draft has come.</summary>
public enum StepState
{
    /// <summary>Nothing has been answered.</summary>
    NotStarted,

    /// <summary>Something is answered, something that is asked for isn't.</summary>
    Started,

    /// <summary>Something is typed that cannot be understood.</summary>
    ToBeCorrected,

    /// <summary>Everything that is asked for is answered.</summary>
    Done,
}
