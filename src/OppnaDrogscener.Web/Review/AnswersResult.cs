namespace OppnaDrogscener.Web.Review;

/// <summary>What became of answers that were sent.</summary>
/// <param name="IsClosed">Whether nothing could be saved, since the request no longer waits for an answer.</param>
/// <param name="Collided">The items that somebody else has answered since the page was shown; the rest are saved.</param>
public sealed record AnswersResult(bool IsClosed, IReadOnlyList<int> Collided);
