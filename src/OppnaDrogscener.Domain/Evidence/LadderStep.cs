using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>One step of the ladder with its figures.</summary>
/// <param name="Id">volume, relative, mix, persistence, direction, time or kind.</param>
/// <param name="Strength">How well it carries.</param>
/// <param name="Values">The figures, by the names used in the words of place-is-crime-exposed.</param>
public sealed record LadderStep(string Id, Strength Strength, IReadOnlyList<(string Name, Value Value)> Values);
