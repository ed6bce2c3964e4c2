namespace OppnaDrogscener.Domain.Status;

/// <summary>One step that a case can take.</summary>
/// <param name="From">Where it stands.</param>
/// <param name="To">Where it comes.</param>
/// <param name="Outcomes">
/// Where the step is a decision: what can be decided. Where the case is decided already: the outcomes that lead on. Empty
/// where no decision is involved.
/// </param>
public sealed record StatusTransition(CaseStatus From, CaseStatus To, params IReadOnlyList<DecisionOutcome> Outcomes);
