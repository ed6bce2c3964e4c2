namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>One thing that has changed under a draft, in words.</summary>
/// <param name="Name">The section, check or question.</param>
/// <param name="What">How it changed.</param>
/// <param name="Address">Where it can be read; null when it is gone.</param>
public sealed record ChangeLine(string Name, string What, string? Address)
{
    /// <summary>The language of the name where it is not the page's.</summary>
    public string? Language { get; init; }
}
