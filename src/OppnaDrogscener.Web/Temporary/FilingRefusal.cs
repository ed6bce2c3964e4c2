namespace OppnaDrogscener.Web.Temporary;

/// <summary>Why an application does not let a temporary period go on. Each has its words: <c>filing-…</c> in templates/web/temporary.md.</summary>
public enum FilingRefusal
{
    /// <summary>It came before the period began.</summary>
    BeforeStart,

    /// <summary>It came after the end day, within the days that the weekend rule adds (law.md U3).</summary>
    WeekendRule,

    /// <summary>It came too late.</summary>
    Late,

    /// <summary>It came when the rules it was made under no longer applied (law.md T1).</summary>
    OtherRules,

    /// <summary>It is about another place.</summary>
    OtherPlace,

    /// <summary>It is made by a body that the ground is not for.</summary>
    OtherUser,

    /// <summary>The period had been stopped before it came.</summary>
    AlreadyOver,
}
