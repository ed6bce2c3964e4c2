namespace OppnaDrogscener.Domain.Review;

/// <summary>A case officer's own verdict on one check. It stands by itself: the tool's result neither fills it in nor is changed by it.</summary>
public enum OfficerVerdict
{
    /// <summary>The application meets the rule (uppfyllt).</summary>
    Met,

    /// <summary>The application must be supplemented before it can be judged (kompletteras).</summary>
    Supplement,

    /// <summary>The application does not meet the rule (inte uppfyllt).</summary>
    NotMet,

    /// <summary>The rule does not concern the case (ej aktuellt).</summary>
    NotApplicable,
}
