namespace OppnaDrogscener.Domain.Law;

/// <summary>Why the timeline has no answer.</summary>
public enum LawRefusalReason
{
    /// <summary>No such source is modelled.</summary>
    UnknownAct,

    /// <summary>The day lies before the first version that is modelled.</summary>
    BeforeModelledPeriod,

    /// <summary>The act had been repealed by that day.</summary>
    Repealed,

    /// <summary>The act applied, but had no such section then, or none that is modelled.</summary>
    NoSuchSection,
}
