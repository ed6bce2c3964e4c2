namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>One outline of a GeoJSON file.</summary>
/// <param name="Name">What the file calls it; empty when it doesn't.</param>
/// <param name="Corners">Its corners as they are typed.</param>
internal sealed record GeoJsonArea(string Name, string Corners);
