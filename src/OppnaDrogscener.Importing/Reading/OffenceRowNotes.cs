namespace OppnaDrogscener.Importing.Reading;

/// <summary>What of a row could not be read, though the row is used.</summary>
[Flags]
internal enum OffenceRowNotes
{
    None = 0,
    TimeUnreadable = 1,
    EndBeforeStart = 2,
    PositionUnreadable = 4,
}
