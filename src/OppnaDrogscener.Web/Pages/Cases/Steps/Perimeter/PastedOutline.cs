using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>GeoJSON in a field for corners.</summary>
internal static class PastedOutline
{
    /// <summary>The corners of a single outline in the system of the answers, which takes the system of the outline where none is chosen; else the text as it is.</summary>
    public static string Read(string typed, PerimeterInput input)
    {
        if (!typed.StartsWith('{') || GeoJsonAreas.Read(typed, SystemOf(input)) is not { Areas: [var area], System: { } system })
        {
            return typed;
        }

        input.CoordinateSystem = input.CoordinateSystem.Length == 0 ? system.Code : input.CoordinateSystem;
        return area.Corners;
    }

    /// <summary>The chosen system; null when none is.</summary>
    public static CoordinateSystem? SystemOf(PerimeterInput input) =>
        Domain.Geometry.CoordinateSystem.TryParse(input.CoordinateSystem, out var system) ? system : null;
}
