using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>An earlier temporary period at the place, as typed.</summary>
public sealed class EarlierPeriodInput
{
    public string GroundId { get; set; } = "";

    public TypedDate Start { get; set; } = new();

    public TypedDate Stop { get; set; } = new();

    public string NewFacts { get; set; } = "";
}
