using System.Net;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Publicity;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Papers;

/// <summary>What the tests of public versions do over and over.</summary>
internal static class PaperWorld
{
    /// <summary>The words of every part of a case file that are long enough to stand nowhere by chance.</summary>
    public static IReadOnlyList<string> Secrets(ReadOnlyMemory<byte> canonical) =>
        [.. PublicParts.OfCase.SelectMany(part => PartTexts.Of(canonical, part)).Select(text => text.Text).Where(text => text.Length >= 8).Distinct()];

    /// <summary>A choice of every part that the page shows, with its nearest ground.</summary>
    public static Dictionary<string, string?> Everything(Answer page)
    {
        var shown = Enum.GetValues<PublicPart>().Where(part => page.Document.QuerySelector($"[name='Parts[{FactsJson.Word(part)}].Ground']") is not null).ToList();
        Assert.NotEmpty(shown);
        return shown.ToDictionary(part => $"Parts[{FactsJson.Word(part)}].Ground", part => (string?)FactsJson.Word(PublicParts.Nearest(part)));
    }

    /// <summary>Chooses through the page.</summary>
    public static async Task ChooseAsync(this Browser browser, string address, Func<Answer, Dictionary<string, string?>> choice)
    {
        var page = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
        var saved = (await browser.PostAsync(page, choice(page))).Expect(HttpStatusCode.Redirect);
        Assert.Equal(address + "?sparat=1", saved.Location);
        Assert.NotNull((await browser.GetAsync(saved.Location)).Expect(HttpStatusCode.OK).Document.QuerySelector(".govuk-notification-banner--success"));
    }

    /// <summary>A choice of one part.</summary>
    public static Dictionary<string, string?> One(PublicPart part, SecrecyGround ground, string why = "") => new()
    {
        [$"Parts[{FactsJson.Word(part)}].Ground"] = FactsJson.Word(ground),
        [$"Parts[{FactsJson.Word(part)}].Why"] = why,
    };

    /// <summary>A PDF of an address.</summary>
    public static async Task<byte[]> PdfAsync(this Browser browser, string address)
    {
        var answer = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
        Assert.Equal("application/pdf", answer.Response.Content.Headers.ContentType!.MediaType);
        return await answer.Response.Content.ReadAsByteArrayAsync();
    }
}
