namespace OppnaDrogscener.Domain.Statistics;

/// <summary>The steps of the decision ladder for "crime-exposed" (methods A.22), in the order in which they are printed.</summary>
public enum LadderStep
{
    /// <summary>How many offences in 24 months (A03).</summary>
    Volume,

    /// <summary>How much more than in two references (A04).</summary>
    Relative,

    /// <summary>How large a part of the offences is of the kind aimed at (A02).</summary>
    Mix,

    /// <summary>In how many months (A19).</summary>
    Persistence,

    /// <summary>Rising, level or falling (A10).</summary>
    Direction,

    /// <summary>How gathered in time (A13).</summary>
    Time,

    /// <summary>Reported by victims or found by the police (A.0).</summary>
    Kind,
}
