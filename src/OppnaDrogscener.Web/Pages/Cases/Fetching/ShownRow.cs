namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>Something that is told of a file.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Value">What was found.</param>
/// <param name="Why">Why, or what it means; empty when nothing more is to be said.</param>
public sealed record ShownRow(string Key, string Value, string Why = "");
