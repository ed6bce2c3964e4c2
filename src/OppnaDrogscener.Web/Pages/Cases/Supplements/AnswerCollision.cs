using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>Two answers to the same item by two people at once, or one that came after the request was closed.</summary>
/// <param name="Mine">What was sent.</param>
/// <param name="Saved">The item as it stands.</param>
public sealed record AnswerCollision(AnswerField Mine, SupplementItemRow Saved);
