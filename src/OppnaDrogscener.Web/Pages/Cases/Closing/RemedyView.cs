using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Something that would change the result of a check.</summary>
/// <param name="Text">What to do, in a sentence.</param>
/// <param name="Change">The change that can be made by one click; null where a person must do the work.</param>
/// <param name="Token">What tells this change from any other that the remedy may become when facts change; null without a change.</param>
public sealed record RemedyView(string Text, FactChange? Change, string? Token);
