namespace OppnaDrogscener.Domain.Evidence;

/// <summary>How well one step of the ladder carries the claim. Steps are never added up.</summary>
public enum Strength
{
    /// <summary>Carries well.</summary>
    Strong,

    /// <summary>Neither strong nor weak.</summary>
    Between,

    /// <summary>Does not carry.</summary>
    Weak,

    /// <summary>Can't be told from the facts.</summary>
    Unknown,
}
