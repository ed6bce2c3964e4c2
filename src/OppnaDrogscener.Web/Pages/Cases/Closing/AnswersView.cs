namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Answers to be told, step by step.</summary>
/// <param name="Steps">The answers.</param>
/// <param name="MayChange">Whether each has a link to where it is changed.</param>
public sealed record AnswersView(IReadOnlyList<AnswerList> Steps, bool MayChange)
{
    /// <summary>Whether the answers stand right under the page's own heading, and not under one for each step.</summary>
    public bool IsOwnPage { get; init; }
}
