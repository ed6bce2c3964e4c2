namespace OppnaDrogscener.Domain.Law;

/// <summary>Why no regime could judge a law date.</summary>
/// <param name="LawDate">The date that was asked for.</param>
/// <param name="Asked">The dated regime that was asked for by name; null when the date itself lies before everything modelled.</param>
/// <param name="FirstDay">First day that would have fitted, inclusive.</param>
/// <param name="LastDay">Last day that would have fitted, inclusive; null when there is no last day.</param>
public sealed record RegimeRefusal(DateOnly LawDate, Regime? Asked, DateOnly FirstDay, DateOnly? LastDay);
