using OppnaDrogscener.Documents.Documents.Board;

namespace OppnaDrogscener.Web.Review;

/// <summary>A request for a supplement as an officer sends it.</summary>
/// <param name="OnVersion">The version that the page showed.</param>
/// <param name="Deadline">Last day to answer, inclusive.</param>
/// <param name="Items">What is asked for, in order; never empty.</param>
/// <param name="Key">Made with the page; the same key gives the same request again.</param>
public sealed record SupplementDraft(int OnVersion, DateOnly Deadline, IReadOnlyList<SupplementQuestion> Items, string Key);
