namespace OppnaDrogscener.Domain.Status;

/// <summary>The status of a case and, from the decision on, what was decided.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="Outcome">What was decided; null before a decision, and always for kinds that nobody decides on.</param>
public readonly record struct CaseState(CaseStatus Status, DecisionOutcome? Outcome = null);
