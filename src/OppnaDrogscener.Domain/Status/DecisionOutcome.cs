namespace OppnaDrogscener.Domain.Status;

/// <summary>What an application was decided to be.</summary>
public enum DecisionOutcome
{
    /// <summary>Granted as applied for (bifall).</summary>
    Granted,

    /// <summary>Granted for a smaller area, fewer hours or with other limits than applied for (delvis bifall).</summary>
    PartlyGranted,

    /// <summary>Tried and refused (avslag).</summary>
    Refused,

    /// <summary>Not taken up to be tried, such as when it stayed incomplete (avvisning).</summary>
    Dismissed,

    /// <summary>Ended without being tried, after a withdrawal (avskrivning).</summary>
    WrittenOff,
}
