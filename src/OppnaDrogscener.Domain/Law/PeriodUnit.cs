namespace OppnaDrogscener.Domain.Law;

/// <summary>The unit that a statute counts time in.</summary>
public enum PeriodUnit
{
    /// <summary>Weeks: the end day is the same weekday.</summary>
    Weeks,

    /// <summary>Months: the end day has the same number in the month, else the month's last day.</summary>
    Months,

    /// <summary>Years: as months, twelve at a time.</summary>
    Years,
}
