using System.Text;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Maps;
using OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>GeoJSON in a field for corners.</summary>
internal static class PastedOutline
{
    /// <summary>The corners of a single outline in the system of the answers, which takes the system of the outline where none is chosen; else the text as it is.</summary>
    public static string Read(string typed, PerimeterInput input)
    {
        var chosen = SystemOf(input);
        if (!typed.StartsWith('{')
            || FileRecords.Read("", Encoding.UTF8.GetBytes(typed), MapAnswers.None, chosen) is not { IsReady: true, Shapes: [_], System: { } system } read)
        {
            return typed;
        }

        input.CoordinateSystem = input.CoordinateSystem.Length == 0 ? system.Code : input.CoordinateSystem;
        return new FileRecords(read, chosen ?? system).Areas(nameof(PerimeterInput.NeededAreas)).Single().Fields["Shape"];
    }

    /// <summary>The chosen system; null when none is.</summary>
    public static CoordinateSystem? SystemOf(PerimeterInput input) =>
        CoordinateSystem.TryParse(input.CoordinateSystem, out var system) ? system : null;
}
