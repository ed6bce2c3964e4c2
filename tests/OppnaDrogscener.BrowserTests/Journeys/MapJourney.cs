using Microsoft.Playwright;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>The map of the perimeter step: the same by mouse alone, by finger alone, by keyboard alone and in the fields alone.</summary>
public sealed class MapJourney(AppServer app)
{
    private static readonly (double North, double East)[] Square = [(7292390, 829410), (7292390, 829450), (7292420, 829450), (7292420, 829410)];

    /// <summary>What the fields say after everything, whoever drew.</summary>
    private static readonly string[] Expected =
    [
        "7292390 829410\n7292390 829450\n7292425 829455\n7292420 829410",
        "7292390 829410", "45", "42",
        "7292420 829450", "225", "28",
        "7292405 829410", "90", "30",
    ];

    [Theory]
    [InlineData("tangentbord")]
    [InlineData("mus")]
    [InlineData("finger")]
    [InlineData("fält")]
    public async Task AreaAndTwoCameras_ByOneHandAlone_AndAThirdInTheFields_AreTheSame(string by)
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        var page = visitor.Page;
        await visitor.SignInAsync();
        var overview = await visitor.NewCaseAsync($"Karta med {by}");
        await page.GotoAsync(overview + "/bevakningsomrade");
        MapHand hand = by switch { "tangentbord" => new MapKeys(page), "mus" => new MapMouse(page), "finger" => new MapTouch(page), _ => new MapFields(page) };
        await hand.ReadyAsync();
        await ShowAsync(page);

        await hand.OutlineAsync("NeededAreas", Square);
        await hand.CameraAsync((7292390, 829410), (7292420, 829440));
        await hand.CameraAsync((7292420, 829450), (7292400, 829430));
        await hand.MoveCornerAsync("Del 1", 2, (7292420, 829450), (7292425, 829455));
        await InTheFieldsAsync(page, by == "tangentbord");
        await hand.SettledAsync();
        await visitor.LookAsync("map drawn");

        await page.ReloadAsync();
        await hand.ReadyAsync();
        Assert.Equal(Expected, await FieldsAsync(page));
        await Expect(page.Locator(".app-objects__item")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Undo_OfEverything_LeavesNothingAndRedoBringsItBack()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        var page = visitor.Page;
        await visitor.SignInAsync();
        await page.GotoAsync(await visitor.NewCaseAsync("Ångra") + "/bevakningsomrade");
        var hand = new MapKeys(page);
        await hand.ReadyAsync();
        await ShowAsync(page);
        await hand.OutlineAsync("NeededAreas", Square);
        await hand.CameraAsync((7292390, 829410), (7292420, 829440));
        await page.Keyboard.PressAsync("Delete");
        await Expect(page.Locator("[name='Input.Cameras[0].Position']")).ToHaveCountAsync(0);
        foreach (var count in new[] { 1, 0, 0 })
        {
            await page.Keyboard.PressAsync("Control+z");
            await Expect(page.Locator("[name='Input.Cameras[0].Position']")).ToHaveCountAsync(count);
        }

        await Expect(page.Locator("[name='Input.NeededAreas[0].Shape']")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+y");
        await Expect(page.Locator("[name='Input.NeededAreas[0].Shape']")).ToHaveValueAsync("7292390 829410\n7292390 829450\n7292420 829450\n7292420 829410");
        await hand.SettledAsync();
    }

    [Theory]
    [InlineData(390, "sv")]
    [InlineData(1280, "en")]
    public async Task Sample_OnAnyScreen_HoldsWithSomethingSelected(int width, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, Script: true, language));
        await visitor.SignInAsync();
        var page = visitor.Page;
        await page.GotoAsync(await visitor.OpenSampleAsync("torg-lulea") + "/bevakningsomrade");
        await Expect(page.Locator(".app-objects__item").First).ToBeVisibleAsync();
        await visitor.LookAsync("map of the sample");
        await page.Locator(".app-objects__button").First.ClickAsync();
        await visitor.LookAsync("an area selected");
        await page.Locator(".app-objects__button").Nth(1).ClickAsync();
        await visitor.LookAsync("a camera selected");
        foreach (var tool in await page.Locator(".app-tool:visible").AllAsync())
        {
            Assert.True((await tool.BoundingBoxAsync())!.Height >= 44);
        }
    }

    /// <summary>Zooms to where the test draws: the map of a new case shows all of the municipality.</summary>
    private static async Task ShowAsync(IPage page)
    {
        var scale = page.Locator("[data-scale-text]");
        await page.FillAsync("#map-place", "7292405 829430");
        await page.PressAsync("#map-place", "Enter");
        for (var level = 0; level < 20 && await scale.TextContentAsync() != "20 m"; level++)
        {
            await page.Keyboard.PressAsync("+");
            await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        await Expect(scale).ToHaveTextAsync("20 m");
    }

    private static async Task InTheFieldsAsync(IPage page, bool byKeyboard)
    {
        Hand hand = byKeyboard ? new Keys(page) : new Mouse(page);
        await hand.GoAsync("do:add-camera");
        await hand.WriteAsync("Input.Cameras[2].Position", "7292405 829410");
        await hand.WriteAsync("Input.Cameras[2].DirectionDegrees", "90");
        await hand.WriteAsync("Input.Cameras[2].FieldOfViewDegrees", "60");
        await hand.WriteAsync("Input.Cameras[2].RangeMetres", "30");
    }

    private static async Task<IReadOnlyList<string>> FieldsAsync(IPage page)
    {
        var fields = new List<string> { await page.InputValueAsync("[name='Input.NeededAreas[0].Shape']") };
        for (var camera = 0; camera < 3; camera++)
        {
            foreach (var name in new[] { "Position", "DirectionDegrees", "RangeMetres" })
            {
                fields.Add(await page.InputValueAsync($"[name='Input.Cameras[{camera}].{name}']"));
            }
        }

        return fields;
    }
}
