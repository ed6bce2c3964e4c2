using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Tests.Web.Review;

/// <summary>What the tests of supplements do over and over.</summary>
internal static class SupplementWorld
{
    public const string Crime = "place-is-crime-exposed";
    public const string Measures = "measures-considered";

    public static string Page(Guid id) => $"/inkorg/{id}/komplettering";

    public static string Answers(Guid id) => $"/arenden/{id}/komplettering";

    /// <summary>A submitted application with two marks that ask for a supplement.</summary>
    public static async Task<Guid> MarkedAsync(this WebAppFixture app)
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, (Crime, "supplement", "Visa kvällarna."), (Measures, "supplement", "Vad har prövats?"));
        return id;
    }

    /// <summary>A submitted application of which the officer has asked for two things.</summary>
    public static async Task<Guid> AskedAsync(this WebAppFixture app)
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        (await browser.PostAsync(await browser.GetAsync(Page(id)), [], button: "send")).Expect(HttpStatusCode.Redirect);
        return id;
    }

    /// <summary>Answers items by number through the page.</summary>
    public static async Task<Answer> AnswerAsync(this Browser browser, Guid id, params IReadOnlyList<(int Number, string Text)> answers) =>
        await browser.PostAsync((await browser.GetAsync(Answers(id))).Expect(HttpStatusCode.OK), FieldsOf(answers));

    /// <summary>The fields of answers by number.</summary>
    public static Dictionary<string, string?> FieldsOf(params IReadOnlyList<(int Number, string Text)> answers) =>
        answers.ToDictionary(answer => $"Input.Items[{answer.Number - 1}].Answer", answer => (string?)answer.Text);

    /// <summary>The log of a case.</summary>
    public static async Task<CaseHistory> LogAsync(this WebAppFixture app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id);
    }
}
