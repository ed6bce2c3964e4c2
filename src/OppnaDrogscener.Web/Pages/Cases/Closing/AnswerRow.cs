namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>One answer.</summary>
/// <param name="Label">What was asked.</param>
/// <param name="Answer">The answer in words; empty when there is none.</param>
/// <param name="Address">Where it is changed.</param>
/// <param name="IsTyped">Whether the user wrote it, and so in Swedish whatever the language of the page.</param>
public sealed record AnswerRow(string Label, string Answer, string Address, bool IsTyped);
