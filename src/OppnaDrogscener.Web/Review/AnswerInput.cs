namespace OppnaDrogscener.Web.Review;

/// <summary>An answer to an item of a request for a supplement, as the applicant gives it.</summary>
/// <param name="Number">Number of the item.</param>
/// <param name="Answer">The answer, or why there is none; empty for not answered.</param>
/// <param name="Seen">Version of the item that the page showed.</param>
public sealed record AnswerInput(int Number, string Answer, int Seen);
