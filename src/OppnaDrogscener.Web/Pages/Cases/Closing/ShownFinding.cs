namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>A finding as the check page shows it to a user.</summary>
/// <param name="Finding">The finding in words.</param>
/// <param name="LawDate">The day of the law.</param>
/// <param name="MayDraft">Whether the user may answer the questions.</param>
/// <param name="HandlerOf">The address that makes a remedy's change; null when it cannot be made here.</param>
public sealed record ShownFinding(FindingView Finding, DateOnly LawDate, bool MayDraft, Func<RemedyView, string?> HandlerOf);
