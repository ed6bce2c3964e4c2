namespace OppnaDrogscener.Web.Data;

/// <summary>What ended a temporary period. Each has its words: <c>over-…</c> in templates/web/temporary.md.</summary>
public enum PeriodEnd
{
    /// <summary>An officer stopped it.</summary>
    Officer,

    /// <summary>Its time ran out.</summary>
    Time,

    /// <summary>The application that let it go on was decided, whatever was decided.</summary>
    Decision,

    /// <summary>The application that let it go on was withdrawn.</summary>
    Withdrawal,
}
