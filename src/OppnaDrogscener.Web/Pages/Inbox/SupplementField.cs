namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>An item of a request for a supplement as the page sends it.</summary>
public sealed class SupplementField
{
    /// <summary>The check it comes from; empty when the officer added it freely.</summary>
    public string CheckId { get; set; } = "";

    public string Question { get; set; } = "";
}
