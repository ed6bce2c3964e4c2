using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;

namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>A browser without script: gets pages, fills in the form of a page and sends it. Follows no redirects.</summary>
public sealed class Browser
{
    private readonly HttpClient client;

    public Browser(Func<DelegatingHandler[], HttpClient> make, CookieContainer cookies)
    {
        ArgumentNullException.ThrowIfNull(make);
        Cookies = cookies;
        client = make([new CookieContainerHandler(cookies)]);
        client.BaseAddress = WebAppFixture.Address;
    }

    public CookieContainer Cookies { get; }

    public Task<Answer> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Sends the form of a page as it stands, with some fields changed; a null takes the field away.</summary>
    public Task<Answer> PostAsync(Answer page, Dictionary<string, string?> changes, string? address = null, string? button = null) =>
        PostFieldsAsync(address ?? page.Form.GetAttribute("action") ?? page.Address, Filled(page, changes, button));

    /// <summary>Sends fields.</summary>
    public Task<Answer> PostFieldsAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, string? origin = "https://localhost")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return SendAsync(request);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var document = await BrowsingContext.New(Configuration.Default).OpenAsync(reply => reply.Content(text));
        return new Answer(request.RequestUri!.ToString(), response, text, document);
    }

    /// <summary>What the form of a page sends.</summary>
    public static List<KeyValuePair<string, string>> Filled(Answer page, Dictionary<string, string?> changes, string? button = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(changes);
        var fields = page.Form.QuerySelectorAll("input, select, textarea").SelectMany(Value).Where(field => !changes.ContainsKey(field.Key)).ToList();
        fields.AddRange(changes.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Key, change.Value!)));
        if (button is not null)
        {
            fields.Add(KeyValuePair.Create("go", button));
        }

        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string>> Value(IElement element)
    {
        var name = element.GetAttribute("name");
        var value = element switch
        {
            IHtmlInputElement { Type: "radio" or "checkbox" } choice => choice.IsChecked ? choice.Value : null,
            IHtmlInputElement { Type: "file" or "submit" } => null,
            IHtmlInputElement input => input.Value,
            IHtmlSelectElement select => select.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };
        return name is null || value is null ? [] : [KeyValuePair.Create(name, value)];
    }
}
