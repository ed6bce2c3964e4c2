using OppnaDrogscener.Web.Pages.Cases.Closing;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>A document that cannot be made yet.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Why">Why not.</param>
/// <param name="Links">Where that is mended; empty where it is for somebody else to do.</param>
/// <param name="Preview">Where it can be seen with its gaps; null where there is nothing to see.</param>
public sealed record PaperGap(string Title, string Why, IReadOnlyList<FactLink> Links, string? Preview = null);
