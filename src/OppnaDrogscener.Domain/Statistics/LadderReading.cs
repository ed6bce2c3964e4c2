namespace OppnaDrogscener.Domain.Statistics;

/// <summary>How a step of the ladder stands. Never a number: readings are not added up.</summary>
public enum LadderReading
{
    /// <summary>No figure, or one that is withheld.</summary>
    Missing,

    /// <summary>The column "weak" of the method.</summary>
    Weak,

    /// <summary>Neither of the two.</summary>
    Between,

    /// <summary>The column "strong" of the method.</summary>
    Strong,
}
