namespace OppnaDrogscener.Documents.Basis;

/// <summary>What a draft stands on.</summary>
public enum BasisPart
{
    /// <summary>A section of law.</summary>
    Law,

    /// <summary>A check of the regime.</summary>
    Check,

    /// <summary>A question of a step.</summary>
    Question,

    /// <summary>The form of the facts.</summary>
    Form,

    /// <summary>The result of a check.</summary>
    Result,
}
