using System.Net;
using OppnaDrogscener.Tests.Web.Support;

namespace OppnaDrogscener.Tests.Web.Identity;

/// <summary>Somebody who asks for pages, with the token that forms need.</summary>
internal sealed class Visitor(Browser browser, string token)
{
    public static async Task<Visitor> OfAsync(Browser browser, string page)
    {
        var answer = (await browser.GetAsync(page)).Expect(HttpStatusCode.OK);
        return new Visitor(browser, answer.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    /// <summary>How a request for a handler is answered, where 204 says that the handler would run.</summary>
    /// <param name="address">The address.</param>
    /// <param name="handler">The method and the name of the handler, as access.md writes it.</param>
    public async Task<HttpStatusCode> AskAsync(string address, string handler)
    {
        var (method, name) = handler.Split(' ') is [var first, var second] ? (first, second) : (handler, null);
        var request = new HttpRequestMessage(new HttpMethod(method), address + (name is null ? "" : $"?handler={name}"));
        request.Headers.Add(OnlyAccess.Header, "1");
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        }

        return (await browser.SendAsync(request)).Status;
    }
}
