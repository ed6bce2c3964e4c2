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

    /// <summary>Every key.</summary>
    public static IReadOnlyList<string> All { get; } = [Missing, NotInRegime, NotThisBody, NotTemporary, NoRecording, NoApplication];
}
