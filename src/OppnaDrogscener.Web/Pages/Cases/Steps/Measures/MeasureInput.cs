using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Measures;

/// <summary>One measure as typed.</summary>
public sealed class MeasureInput : ITypedRecord
{
    public string Id { get; set; } = "";

    /// <summary>Id in the catalogue; empty for an own measure.</summary>
    public string CatalogueId { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Only asked for an own measure: the catalogue says it for the others.</summary>
    public string CountsAsAlternative { get; set; } = "";

    public string Status { get; set; } = "";

    public TypedDate From { get; set; } = new();

    public TypedDate To { get; set; } = new();

    public string Responsible { get; set; } = "";

    public string CostSek { get; set; } = "";

    public string Description { get; set; } = "";

    public string EffectText { get; set; } = "";

    public string EffectBefore { get; set; } = "";

    public string EffectAfter { get; set; } = "";

    public string EffectControlBefore { get; set; } = "";

    public string EffectControlAfter { get; set; } = "";

    public string WhyNotEnough { get; set; } = "";

    public List<string> AttachmentIds { get; set; } = [];
}
