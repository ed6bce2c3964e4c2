using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>Where a case stands: its row and what has been signed.</summary>
/// <param name="Row">The case.</param>
/// <param name="Versions">What has been signed, the first first.</param>
public sealed record StandingView(CaseFileRow Row, IReadOnlyList<CaseVersionRow> Versions);
