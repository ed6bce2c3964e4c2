namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>What became of a change that was to be made by one click.</summary>
public enum AdoptionOutcome
{
    /// <summary>The fact has its new value.</summary>
    Adopted,

    /// <summary>The fact has the value it had before.</summary>
    Undone,

    /// <summary>The step has answers that cannot be understood and must be corrected first, or they would be lost.</summary>
    StepToBeCorrected,

    /// <summary>Somebody has changed the case since: the change is no longer the one that was shown.</summary>
    Changed,
}
