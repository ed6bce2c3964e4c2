namespace OppnaDrogscener.Domain.Law;

/// <summary>The two pans of the balance of interests.</summary>
public enum BalanceSide
{
    /// <summary>Speaks for monitoring.</summary>
    For,

    /// <summary>Speaks for the interest of the individual in not being monitored.</summary>
    Against,
}
