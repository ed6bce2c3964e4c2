namespace OppnaDrogscener.Domain.Checks;

/// <summary>A concrete change that would flip a check.</summary>
/// <param name="Statement">What to do, with the numbers.</param>
/// <param name="Change">The change as a value that can be adopted by itself; null where a person must do the work.</param>
public sealed record Remedy(Statement Statement, FactChange? Change = null);
