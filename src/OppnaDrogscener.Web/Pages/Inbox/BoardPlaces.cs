using OppnaDrogscener.Web.Review;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>The pages of a received case, as a row of links.</summary>
/// <param name="Case">The case.</param>
/// <param name="Here">The last part of the address of the page that is shown; empty for the first.</param>
public sealed record BoardPlaces(BoardFile Case, string Here);
