namespace OppnaDrogscener.Domain.Law;

/// <summary>A length of time as a statute gives it, such as one month. Never turned into days.</summary>
/// <param name="Amount">A whole number, at least 1.</param>
/// <param name="Unit">Weeks, months or years.</param>
public readonly record struct StatutoryPeriod(int Amount, PeriodUnit Unit);
