namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>One answer.</summary>
/// <param name="Label">What was asked.</param>
/// <param name="Answer">The answer in words; empty when there is none.</param>
/// <param name="Address">Where it is changed.</param>
public sealed record AnswerRow(string Label, string Answer, string Address);
