namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>What a camera sees, in the coordinates of the map.</summary>
/// <param name="Bearing">Degrees clockwise from the north of the map; null when it has no direction.</param>
/// <param name="Seen">The parts of what it may see, each with its rings, the outer ring first.</param>
internal sealed record MapSight(double? Bearing, IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Seen);
