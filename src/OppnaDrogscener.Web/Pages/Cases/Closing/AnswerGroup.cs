namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Answers that belong together: those of one record, or those of no record.</summary>
/// <param name="Title">What the record is called; null for answers of no record.</param>
/// <param name="Rows">The answers.</param>
public sealed record AnswerGroup(string? Title, IReadOnlyList<AnswerRow> Rows);
