using System.Net;
using OppnaDrogscener.Tests.Web.Support;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>Captures periods through the page, as an officer does.</summary>
public static class CaptureWorld
{
    private const string Ground = "METODBOK:one-month";

    public static async Task StartAsync(this Browser browser, Guid id) =>
        (await browser.PostAsync((await browser.GetAsync($"/tillfallig/{id}")).Expect(HttpStatusCode.OK), [])).Expect(HttpStatusCode.Redirect);

    public static async Task<(Browser Browser, Guid Id)> CapturedAsync(this WebAppFixture app, string place, Dictionary<string, string?>? changes = null)
    {
        var browser = await app.SignedInAsync(WebAppFixture.Police);
        var sent = (await browser.CaptureAsync(place, changes ?? [])).Expect(HttpStatusCode.Redirect);
        return (browser, Guid.Parse(sent.Location["/tillfallig/".Length..]));
    }

    public static async Task<Answer> CaptureAsync(this Browser browser, string place, Dictionary<string, string?> changes)
    {
        var page = (await browser.GetAsync("/tillfallig/ny")).Expect(HttpStatusCode.OK);
        Dictionary<string, string?> typed = new()
        {
            ["Input.Ground"] = Ground,
            ["Input.Purposes"] = Ground + "/prevent-crime",
            ["Input.PlaceName"] = place,
            ["Input.Address"] = place + " 1",
            ["Input.MunicipalityCode"] = "2580",
            ["Input.SpecialReason"] = "Två skjutningar på torget den 20 och 22 november.",
            ["Input.Mount"] = "fixed",
            ["Input.Sound"] = "no",
            ["Input.Hours"] = "always",
            ["Input.DecidedBy"] = "Petra Polis, vakthavande befäl",
        };
        foreach (var (name, value) in changes)
        {
            typed[name] = value;
        }

        var fields = Browser.Filled(page, typed);
        var ground = typed["Input.Ground"]!;
        fields.Add(KeyValuePair.Create("Input.Conditions", ground + "/serious-crime"));
        fields.Add(KeyValuePair.Create("Input.Conditions", ground + "/life-or-health"));
        return await browser.PostFieldsAsync("/tillfallig/ny", fields);
    }
}
