using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A request for a supplement as the page sends it.</summary>
public sealed class SupplementInput
{
    /// <summary>The version of the application that the page showed.</summary>
    public int OnVersion { get; set; }

    /// <summary>Made with the page, so that the same page sent twice asks once.</summary>
    public string Key { get; set; } = "";

    public TypedDate Deadline { get; set; } = new();

    public List<SupplementField> Items { get; set; } = [];
}
