using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Web.Review;

/// <summary>A mark as an officer gives it.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Comment">Why; may be empty.</param>
/// <param name="Seen">Version of the mark that the page showed; 0 when there was none.</param>
/// <param name="OnVersion">The version of the application that the page showed.</param>
public sealed record MarkInput(string CheckId, OfficerVerdict Verdict, string Comment, int Seen, int OnVersion);
