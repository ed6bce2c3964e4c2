using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Pages.Cases.Closing;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A check on the page where it is marked.</summary>
/// <param name="Finding">What the tool has found; told only when that has been revealed.</param>
/// <param name="Mark">The stored mark; null when there is none.</param>
/// <param name="Field">What stands in the form.</param>
public sealed record MarkLine(FindingView Finding, BoardMarkRow? Mark, MarkField Field);
