using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>The page shown when somebody else has saved the same step since it was opened, or when the case is no longer a draft.</summary>
public sealed record ConflictView
{
    public required CaseDraft Draft { get; init; }

    /// <summary>Title of the step.</summary>
    public required string StepTitle { get; init; }

    /// <summary>Address of the step.</summary>
    public required string Address { get; init; }

    /// <summary>The version that is saved now.</summary>
    public required int Version { get; init; }

    /// <summary>The answers that differ.</summary>
    public required IReadOnlyList<ConflictRow> Rows { get; init; }

    /// <summary>Everything the user typed, to be sent again if the user wants it saved.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Typed { get; init; }
}
