namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>What is chosen for one part, as it is sent.</summary>
public sealed class PartInput
{
    /// <summary>The ground, as in a case file; empty where the part is shown.</summary>
    public string Ground { get; set; } = "";

    /// <summary>Why the ground holds here.</summary>
    public string Why { get; set; } = "";
}
