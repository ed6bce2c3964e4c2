namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>Who may see the pictures, as typed.</summary>
public sealed class AccessInput
{
    public string Role { get; set; } = "";

    public string Live { get; set; } = "";

    public string Recorded { get; set; } = "";

    public string Reason { get; set; } = "";
}
