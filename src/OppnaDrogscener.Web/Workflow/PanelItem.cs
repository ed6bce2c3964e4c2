using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>One check in the panel.</summary>
/// <param name="Id">The check.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Result">How the case stands.</param>
/// <param name="Explanation">Why, in a sentence or two.</param>
public sealed record PanelItem(string Id, string Title, CheckResult Result, string Explanation);
