namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Findings by what to do about them.</summary>
/// <param name="Key">Key of the words: blocking, not-met, unclear, advice, met or not-applicable.</param>
/// <param name="Findings">The findings, the gravest first.</param>
public sealed record FindingGroup(string Key, IReadOnlyList<FindingView> Findings);
