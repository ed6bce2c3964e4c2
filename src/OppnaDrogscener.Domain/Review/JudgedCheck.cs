using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Review;

/// <summary>A check of a received case and what an officer has said of it.</summary>
/// <param name="CheckId">The check.</param>
/// <param name="Severity">How serious it is when not met.</param>
/// <param name="Verdict">The officer's own verdict; null when there is none.</param>
/// <param name="OnEarlierVersion">Whether the verdict was given on an earlier version of the application.</param>
public sealed record JudgedCheck(string CheckId, CheckSeverity Severity, OfficerVerdict? Verdict, bool OnEarlierVersion);
