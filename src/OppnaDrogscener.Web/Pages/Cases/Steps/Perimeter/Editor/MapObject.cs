namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>One record of the form as the map draws it. A point is one ring with one position.</summary>
/// <param name="List">The list of the form, such as <c>Cameras</c>.</param>
/// <param name="Index">Its place there, from 0.</param>
/// <param name="Name">What it is called on the map and in the list beside it.</param>
internal sealed record MapObject(string List, int Index, string Name)
{
    /// <summary>What stands at it on the map, as in the document; empty where a name would say nothing.</summary>
    public string Label { get; init; } = "";

    /// <summary>The positions as typed: x, y in the coordinate system of the answers, the first not repeated last.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> Raw { get; init; } = [];

    /// <summary>The same positions in the coordinates of the map; empty when one of them is no place in Sweden.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>> At { get; init; } = [];

    /// <summary>What the tool has computed of it, such as its size.</summary>
    public string Told { get; init; } = "";

    public MapFault? Fault { get; init; }

    /// <summary>What a camera sees; null for everything else.</summary>
    public MapSight? Sight { get; init; }
}
