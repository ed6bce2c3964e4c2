namespace OppnaDrogscener.Domain.Log;

/// <summary>The first broken place of a log.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Place">Which event in the order they stand, 1 for the first; one more than there are when the end is missing; 0 for the header of a file.</param>
/// <param name="Expected">The number that the event should have.</param>
/// <param name="Found">The number that it has, or of the last event when the end is missing; null when it cannot be read.</param>
public sealed record ChainBreak(ChainFault Fault, int Place, int Expected, int? Found);
