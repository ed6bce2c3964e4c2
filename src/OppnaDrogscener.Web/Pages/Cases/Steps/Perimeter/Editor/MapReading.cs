namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>The answers as the map draws them. Everything here is computed by the server; the browser only draws it.</summary>
/// <param name="System">The coordinate system of the answers; empty until it is chosen.</param>
/// <param name="View">The coordinate system of the map: the same, or SWEREF 99 TM where the answers are in degrees.</param>
/// <param name="Objects">Every record, in the order of the form.</param>
/// <param name="Plan">The site plan; null when there is none or it is not known where it lies.</param>
/// <param name="Grounds">Ground that all cameras see together, by kind: outside, recognised, identified. Parts of rings, the outer ring first.</param>
internal sealed record MapReading(
    string System,
    string View,
    IReadOnlyList<MapObject> Objects,
    MapPlan? Plan,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>>> Grounds);
