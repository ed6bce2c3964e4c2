namespace OppnaDrogscener.Web.Submissions;

/// <summary>The days on which monitoring may begin.</summary>
/// <param name="From">First day: of the decision, of the permit, or of the adoption.</param>
/// <param name="Until">Last day of the permit, inclusive; null = until further notice.</param>
public sealed record PermitTime(DateOnly From, DateOnly? Until);
