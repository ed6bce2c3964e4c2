namespace OppnaDrogscener.Domain.Statistics;

/// <summary>Why a figure is withheld. Showing the counts themselves is always allowed; the figure would mislead.</summary>
public enum Refusal
{
    /// <summary>Fewer than five offences at the place: too few for a comparison (methods A.0).</summary>
    TooFewAtPlace,

    /// <summary>No offences in the reference: nothing to compare with.</summary>
    NothingInReference,

    /// <summary>Fewer than a hundred residents: the population figure itself carries deliberate noise (methods A.0, SCB).</summary>
    TooFewResidents,

    /// <summary>No area, population or time to divide by.</summary>
    NoExposure,

    /// <summary>Too few months for the method.</summary>
    SeriesTooShort,

    /// <summary>Not whole years: season would show as a trend.</summary>
    NotWholeYears,

    /// <summary>Nothing counted at all.</summary>
    NothingCounted,

    /// <summary>The two series do not hold the same months.</summary>
    DifferentMonths,

    /// <summary>The counts vary no more than chance makes them: the simpler model says all there is.</summary>
    NotOverdispersed,

    /// <summary>The iteration found no stable answer.</summary>
    NoConvergence,
}
