namespace OppnaDrogscener.Web.Workflow;

/// <summary>The panel beside a step: how the case stands against the checks that the step feeds.</summary>
/// <param name="Items">One for each check that the regime uses.</param>
public sealed record PanelView(IReadOnlyList<PanelItem> Items);
