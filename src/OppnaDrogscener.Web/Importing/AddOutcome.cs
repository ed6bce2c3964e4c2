namespace OppnaDrogscener.Web.Importing;

/// <summary>What came of adding content to a case.</summary>
public enum AddOutcome
{
    /// <summary>It is part of the case.</summary>
    Added,

    /// <summary>The case can no longer be changed.</summary>
    Closed,

    /// <summary>The same file is already used for the same thing.</summary>
    Twice,

    /// <summary>There are numbers for the same area, type and time already.</summary>
    Overlaps,

    /// <summary>Nothing in the file is used.</summary>
    Nothing,

    /// <summary>The area that it was about has gone.</summary>
    AreaGone,

    /// <summary>The case would become larger than a case may be.</summary>
    TooMuch,
}
