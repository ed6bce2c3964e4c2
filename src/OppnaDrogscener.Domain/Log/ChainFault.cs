namespace OppnaDrogscener.Domain.Log;

/// <summary>What is wrong with a log at the first place where something is.</summary>
public enum ChainFault
{
    /// <summary>The file does not begin with the line that names case, number of events and head.</summary>
    NoHeader,

    /// <summary>A line cannot be read as an event.</summary>
    Unreadable,

    /// <summary>The content of an event does not agree with its hash, or is not written in the one allowed form.</summary>
    Altered,

    /// <summary>One or more events are missing before this one.</summary>
    Removed,

    /// <summary>An event has a number that has already been used.</summary>
    Inserted,

    /// <summary>The events are not in their order.</summary>
    Reordered,

    /// <summary>An event does not follow on the one before it, although its number does: one of them has been exchanged.</summary>
    Unlinked,

    /// <summary>An event belongs to another case.</summary>
    OtherCase,

    /// <summary>The log ends before its head: events are cut off.</summary>
    Truncated,

    /// <summary>The log goes on after its head.</summary>
    Extended,

    /// <summary>The log agrees with itself but not with the head: it has been written anew.</summary>
    HeadDiffers,
}
