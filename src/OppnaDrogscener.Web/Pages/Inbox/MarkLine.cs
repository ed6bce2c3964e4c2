using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Pages.Cases.Closing;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A check on the page where it is marked.</summary>
/// <param name="Finding">What the tool has found; told only when that has been revealed.</param>
/// <param name="Mark">The stored mark; null when there is none.</param>
/// <param name="Basis">What has changed behind a mark of an earlier version; null where there is no such mark.</param>
/// <param name="Field">What stands in the form.</param>
public sealed record MarkLine(FindingView Finding, BoardMarkRow? Mark, MarkBasis? Basis, MarkField Field)
{
    /// <summary>The place of the check on the page.</summary>
    public string Place => "check-" + Finding.Id;

    /// <summary>Whether the check has a mark for the version that is judged.</summary>
    public bool IsMarked => Mark is not null && Basis is null;
}
