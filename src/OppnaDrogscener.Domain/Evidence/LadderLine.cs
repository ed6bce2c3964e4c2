using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>One step of the ladder with its figures.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Reading">How it stands.</param>
/// <param name="Values">The figures, by the names used in the words of place-is-crime-exposed; empty when there are none.</param>
public sealed record LadderLine(LadderStep Step, LadderReading Reading, IReadOnlyList<(string Name, Value Value)> Values);
