namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>How what a mark rests on has changed since the version that it was given for.</summary>
/// <param name="Same">Whether nothing has: the facts behind the check, what they amount to, and the law are the same, and the applicant was not asked about it.</param>
/// <param name="Answered">Whether the applicant has answered a question about the check.</param>
/// <param name="Changed">The facts that differ, in words; empty where they are the same, or cannot be told one by one.</param>
public sealed record MarkBasis(bool Same, bool Answered, IReadOnlyList<string> Changed);
