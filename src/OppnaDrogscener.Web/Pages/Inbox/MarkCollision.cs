using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>Two marks of the same check by two officers at once.</summary>
/// <param name="Title">The check.</param>
/// <param name="Mine">What was sent.</param>
/// <param name="Saved">What stands; null when it has been given for another version.</param>
public sealed record MarkCollision(string Title, MarkField Mine, BoardMarkRow? Saved);
