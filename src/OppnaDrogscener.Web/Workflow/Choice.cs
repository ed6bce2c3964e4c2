namespace OppnaDrogscener.Web.Workflow;

/// <summary>An answer to choose.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">Help under it; null when there is none.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>Whether the text is a Swedish name, such as that of a municipality: the same on an English page.</summary>
    public bool IsName { get; init; }
}
