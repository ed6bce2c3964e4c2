namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Answers to be told, step by step.</summary>
/// <param name="Steps">The answers.</param>
/// <param name="MayChange">Whether each has a link to where it is changed.</param>
public sealed record AnswersView(IReadOnlyList<AnswerList> Steps, bool MayChange);
