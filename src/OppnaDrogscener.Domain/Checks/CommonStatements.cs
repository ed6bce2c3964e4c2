namespace OppnaDrogscener.Domain.Checks;

/// <summary>Keys of sentences that every check may use; their words stand in templates/check-words.md.</summary>
public static class CommonStatements
{
    /// <summary>Facts are missing; value <c>missing</c>.</summary>
    public const string Missing = "missing";

    /// <summary>The regime does not use the rule; value <c>regime</c>.</summary>
    public const string NotInRegime = "not-in-regime";

    /// <summary>The rule does not concern this kind of body; value <c>regime</c>.</summary>
    public const string NotThisBody = "not-this-body";

    /// <summary>No temporary monitoring in the case.</summary>
    public const string NotTemporary = "not-temporary";

    /// <summary>Nothing is recorded.</summary>
    public const string NoRecording = "no-recording";

    /// <summary>No application is made.</summary>
    public const string NoApplication = "no-application";

    /// <summary>The regime has no such ground, so there is no time to count; value <c>regime</c>.</summary>
    public const string NoSuchGround = "no-such-ground";

    /// <summary>The period lies outside the years that holidays are computed for; values <c>start</c>, <c>first</c>, <c>last</c>.</summary>
    public const string BeyondYears = "beyond-years";

    /// <summary>Every key.</summary>
    public static IReadOnlyList<string> All { get; } = [Missing, NotInRegime, NotThisBody, NotTemporary, NoRecording, NoApplication, NoSuchGround, BeyondYears];
}
