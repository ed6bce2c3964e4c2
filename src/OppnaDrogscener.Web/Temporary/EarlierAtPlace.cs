using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>A period that has been at the same place.</summary>
/// <param name="Period">The period.</param>
/// <param name="Reason">Why it is taken to be the same place.</param>
/// <param name="Metres">Whole metres between the positions; null when one has none.</param>
public sealed record EarlierAtPlace(TemporaryPeriodRow Period, SamePlaceReason Reason, int? Metres);
