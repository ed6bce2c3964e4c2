namespace OppnaDrogscener.Domain.Clock;

/// <summary>How the day of an application stands to a temporary period that an application can prolong.</summary>
public enum FilingReading
{
    /// <summary>Before the first day: it is not settled whether that gives a right to go on.</summary>
    BeforeStart,

    /// <summary>By the cautious day: the monitoring may go on until the application has been tried.</summary>
    InTime,

    /// <summary>After the cautious day but by the end day (1 § act 1930:173): still in time.</summary>
    InTimeLate,

    /// <summary>After the end day but by the day that 2 § gives: it may be filed, but whether the days between may be monitored is not settled.</summary>
    WeekendRule,

    /// <summary>Too late.</summary>
    Late,
}
