namespace OppnaDrogscener.Domain.Law;

/// <summary>How sure we are that a statement of law is right. Anything but <see cref="Verified"/> is shown to the user with its mark.</summary>
public enum Certainty
{
    /// <summary>V: the legal text, or the authority's own page, was read.</summary>
    Verified,

    /// <summary>V2: a secondary source says so.</summary>
    SecondHand,

    /// <summary>M: from memory; the text has not been seen.</summary>
    Memory,

    /// <summary>I: our inference or cautious reading; no source says it.</summary>
    Inference,
}
