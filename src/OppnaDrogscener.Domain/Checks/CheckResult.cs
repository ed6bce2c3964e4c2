namespace OppnaDrogscener.Domain.Checks;

/// <summary>How the case stands against one check. Never a yes to the case as a whole.</summary>
public enum CheckResult
{
    /// <summary>The facts meet the rule.</summary>
    Met,

    /// <summary>The facts do not meet the rule.</summary>
    NotMet,

    /// <summary>The facts do not suffice to tell. Names what is missing, or says that the law itself is uncertain.</summary>
    Unclear,

    /// <summary>The rule does not concern this case under this regime.</summary>
    NotApplicable,
}
