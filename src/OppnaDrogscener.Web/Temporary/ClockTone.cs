namespace OppnaDrogscener.Web.Temporary;

/// <summary>How a clock looks: what an officer must see before reading.</summary>
public enum ClockTone
{
    /// <summary>Nothing has been started.</summary>
    Waiting,

    /// <summary>Time is left.</summary>
    Running,

    /// <summary>The cautious last day is today.</summary>
    LastDay,

    /// <summary>The cautious time is over; only the right to file is left.</summary>
    EndDay,

    /// <summary>Goes on until the application has been decided.</summary>
    Continues,

    /// <summary>Has ended.</summary>
    Over,
}
