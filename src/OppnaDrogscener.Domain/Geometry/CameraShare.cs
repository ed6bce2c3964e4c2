namespace OppnaDrogscener.Domain.Geometry;

/// <summary>One camera's part in the coverage, after masks.</summary>
/// <param name="Key">The camera's key in the case.</param>
/// <param name="Seen">Ground it sees.</param>
/// <param name="NeededSeen">Share of the needed area that it sees.</param>
/// <param name="Outside">Ground it sees outside the needed area.</param>
/// <param name="NeededOnlyHere">Needed ground that no other camera sees: what is lost if the camera goes. 0 means it can go.</param>
/// <param name="OutsideOnlyHere">Ground outside that no other camera sees: what privacy gains if the camera goes.</param>
public sealed record CameraShare(
    string Key,
    SquareMetres Seen,
    Share NeededSeen,
    SquareMetres Outside,
    SquareMetres NeededOnlyHere,
    SquareMetres OutsideOnlyHere);
