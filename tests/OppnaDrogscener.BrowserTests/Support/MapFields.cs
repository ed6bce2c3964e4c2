using Microsoft.Playwright;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>The fields of the page alone: the map is not touched.</summary>
public sealed class MapFields(IPage page) : MapHand(page)
{
    private readonly Mouse hand = new(page);
    private int areas;
    private int cameras;

    public override async Task OutlineAsync(string tool, params (double North, double East)[] corners)
    {
        await hand.PickAsync("Input.CoordinateSystem", "EPSG:3006");
        await hand.GoAsync("do:add-area");
        await hand.WriteAsync($"Input.{tool}[{areas++}].Shape", string.Join('\n', corners.Select(Written)));
    }

    public override async Task CameraAsync((double North, double East) at, (double North, double East) aim)
    {
        await hand.GoAsync("do:add-camera");
        var (north, east) = (aim.North - at.North, aim.East - at.East);
        await hand.WriteAsync($"Input.Cameras[{cameras}].Position", Written(at));
        await hand.WriteAsync($"Input.Cameras[{cameras}].DirectionDegrees", Digits((Math.Round(double.RadiansToDegrees(Math.Atan2(east, north))) + 360) % 360));
        await hand.WriteAsync($"Input.Cameras[{cameras++}].RangeMetres", Digits(Math.Round(double.Hypot(north, east))));
    }

    public override async Task MoveCornerAsync(string name, int corner, (double North, double East) from, (double North, double East) to)
    {
        var lines = (await Page.InputValueAsync("[name='Input.NeededAreas[0].Shape']")).Split('\n');
        lines[corner] = Written(to);
        await hand.WriteAsync("Input.NeededAreas[0].Shape", string.Join('\n', lines));
    }

    private static string Written((double North, double East) place) => $"{Digits(place.North)} {Digits(place.East)}";
}
