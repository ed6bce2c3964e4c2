using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What became of a start: the frozen decision, or why there is none.</summary>
/// <param name="Version">The frozen version; null when there is none.</param>
/// <param name="Problems">Why there is none.</param>
public sealed record StartResult(CaseVersionRow? Version, IReadOnlyList<StartProblem> Problems);
