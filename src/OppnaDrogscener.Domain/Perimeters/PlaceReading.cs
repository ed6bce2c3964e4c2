namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A sensitive place and the cameras that may see it, masks taken away. On the edge counts as seen.</summary>
/// <param name="Index">Place in the facts, from 0.</param>
/// <param name="Id">Its id; null when it has none.</param>
/// <param name="Path">JSON path of its facts.</param>
/// <param name="IsInView">Null when the place has no position or no camera can be drawn.</param>
/// <param name="IsIdentifiable">Whether a person there may be identified.</param>
/// <param name="IsContested">Whether the applicant contests that it is there or is what is said.</param>
/// <param name="Views">The cameras, nearest first.</param>
public sealed record PlaceReading(int Index, string? Id, string Path, bool? IsInView, bool IsIdentifiable, bool IsContested, IReadOnlyList<PlaceViewReading> Views);
