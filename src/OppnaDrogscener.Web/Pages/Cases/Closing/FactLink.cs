namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>A fact by name.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is answered; null when no step asks for it.</param>
public sealed record FactLink(string Name, string? Address);
