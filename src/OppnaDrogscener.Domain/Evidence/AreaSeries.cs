using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>Counts per month in one area.</summary>
/// <param name="Area">The area; null for the place when its counts come from the list of offences.</param>
/// <param name="Counts">Counts without gaps.</param>
public sealed record AreaSeries(CountedArea? Area, MonthlyCounts Counts);
