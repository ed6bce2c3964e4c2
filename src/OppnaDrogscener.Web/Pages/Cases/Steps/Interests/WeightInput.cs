using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>One weight of the balance as answered.</summary>
public sealed class WeightInput : ITypedRecord
{
    /// <summary>The item's id in the list of the regime.</summary>
    public string Id { get; set; } = "";

    public string Applies { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>JSON paths of facts and ids of attachments.</summary>
    public List<string> Evidence { get; set; } = [];
}
