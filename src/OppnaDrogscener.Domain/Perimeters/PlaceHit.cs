namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A candidate near enough to be asked about.</summary>
/// <param name="Candidate">The place.</param>
/// <param name="Position">Where, in the coordinate system of the case.</param>
/// <param name="MetresToCamera">To the nearest camera with a position; null when there is none.</param>
/// <param name="Camera">Id of that camera.</param>
/// <param name="MetresToNeeded">To the needed area, 0 inside it; null when there is none.</param>
/// <param name="IsInReach">Whether a camera reaches it, whichever way it is turned and whatever stands between.</param>
/// <param name="IsInView">Whether a camera may see it as it is turned, masks taken away.</param>
/// <param name="IsKnown">Whether the case has a sensitive place within ten metres of it already.</param>
public sealed record PlaceHit(
    CandidatePlace Candidate, IReadOnlyList<double> Position, double? MetresToCamera, string? Camera, double? MetresToNeeded, bool IsInReach, bool IsInView, bool IsKnown);
