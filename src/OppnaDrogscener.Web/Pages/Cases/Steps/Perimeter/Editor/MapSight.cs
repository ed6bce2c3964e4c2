namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>What a camera sees, in the coordinates of the map. Ground is parts of rings of positions, the outer ring first.</summary>
/// <param name="Bearing">Degrees clockwise from the north of the map; null when it has no direction.</param>
/// <param name="Seen">What it may see.</param>
/// <param name="Recognised">Where what it sees is so fine that somebody known is recognised.</param>
/// <param name="Identified">Where it is so fine that anybody can be identified.</param>
internal sealed record MapSight(
    double? Bearing,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Seen,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Recognised,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>> Identified);
