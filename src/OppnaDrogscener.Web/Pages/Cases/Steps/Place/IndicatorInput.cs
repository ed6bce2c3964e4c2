namespace OppnaDrogscener.Web.Pages.Cases.Steps.Place;

/// <summary>The answer about one indicator as typed.</summary>
public sealed class IndicatorInput
{
    /// <summary>The indicator's id in the method book.</summary>
    public string Id { get; set; } = "";

    public string Answer { get; set; } = "";

    public string Evidence { get; set; } = "";

    public Workflow.TypedDate ObservedOn { get; set; } = new();
}
