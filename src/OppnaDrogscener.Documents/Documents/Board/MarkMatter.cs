using OppnaDrogscener.Domain.Review;

namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>An officer's mark, as a decision tells it.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Comment">Why; may be empty.</param>
public sealed record MarkMatter(string CheckId, OfficerVerdict Verdict, string Comment);
