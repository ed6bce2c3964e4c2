namespace OppnaDrogscener.Domain.Statistics;

/// <summary>One row of the ladder.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Reading">How it stands.</param>
/// <param name="Refusal">Why its figure is withheld, when it is.</param>
public sealed record LadderRow(LadderStep Step, LadderReading Reading, Refusal? Refusal = null);
