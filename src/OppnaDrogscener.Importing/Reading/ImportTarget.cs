namespace OppnaDrogscener.Importing.Reading;

/// <summary>Where in a case what was read belongs.</summary>
/// <param name="AreaId">The area that numbers by month are about; null for offences one by one, which are the place's own.</param>
/// <param name="Labels">What the labels of a file with numbers are counted as.</param>
/// <param name="TakesPlaceAway">Whether the numbers hold the place's own offences, which are then taken away: a place is never compared with itself.</param>
public sealed record ImportTarget(string? AreaId, IReadOnlyDictionary<string, OffenceLabel> Labels, bool TakesPlaceAway = false);
