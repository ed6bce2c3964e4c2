namespace OppnaDrogscener.Domain.Statistics;

/// <summary>One month of <see cref="Persistence"/>.</summary>
/// <param name="Count">Offences at the place.</param>
/// <param name="Expected">What the reference predicts.</param>
/// <param name="P">P(X ≥ count) at the expected mean.</param>
/// <param name="IsFlagged">P is at most 0.05.</param>
public sealed record PersistenceMonth(int Count, double Expected, double P, bool IsFlagged);
