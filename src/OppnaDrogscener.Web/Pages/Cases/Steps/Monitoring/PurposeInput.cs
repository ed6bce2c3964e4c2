using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>A purpose of the closed list as answered.</summary>
public sealed class PurposeInput : ITypedRecord
{
    /// <summary>The purpose's id in the list of the regime.</summary>
    public string Id { get; set; } = "";

    /// <summary>Yes, or nothing.</summary>
    public string Chosen { get; set; } = "";

    public string Text { get; set; } = "";
}
