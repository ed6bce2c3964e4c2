using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class OpinionTests(WebAppFixture app)
{
    private static readonly Dictionary<string, string?> Given = new() { ["Input.Text"] = "Inget att invända.", ["Input.Name"] = "Karin Kommunjurist", ["Input.Role"] = "Kommunjurist" };

    private static string Page(Guid id) => $"/inkorg/{id}/yttranden";

    [Fact]
    public async Task Hearing_OfTheMunicipality_IsRequiredUnlessItAppliesItself()
    {
        var (own, police) = (await app.BoardFileAsync(await app.SubmittedAsync()), await app.BoardFileAsync(await PoliceCaseAsync()));
        Assert.Equal((false, false), (own.IsHearingRequired, own.IsHearingMissing(WebAppFixture.Today)));
        Assert.Equal((true, true), (police.IsHearingRequired, police.IsHearingMissing(WebAppFixture.Today)));
    }

    [Fact]
    public async Task Unneeded_WithAReason_EndsTheDutyAndStandsInTheCase()
    {
        var id = await PoliceCaseAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync(Page(id));
        Dictionary<string, string> fields = new() { ["Unneeded.Party"] = "municipality", ["Unneeded.From"] = "Kommunen", ["Unneeded.Text"] = "" };
        Assert.Equal(["Unneeded_Text"], (await browser.PostFormAsync(page, Page(id) + "?handler=Unneeded", fields)).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        fields["Unneeded.Text"] = "Kommunen har redan tillstyrkt i ansökan.";
        (await browser.PostFormAsync(page, Page(id) + "?handler=Unneeded", fields)).Expect(HttpStatusCode.Redirect);
        (await browser.PostFormAsync(page, Page(id) + "?handler=Unneeded", fields)).Expect(HttpStatusCode.Redirect);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((OpinionState.Unnecessary, true), (Assert.Single(file.Opinions).State, file.Opinions[0].OfMunicipality));
        Assert.False(file.IsHearingMissing(WebAppFixture.Today));
    }

    [Fact]
    public async Task Record_OpinionFromSomebodyElse_DoesNotHearTheMunicipality()
    {
        var id = await PoliceCaseAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        Dictionary<string, string> fields = new() { ["Record.Party"] = "other", ["Record.From"] = "Facket", ["Record.Text"] = "Vi tillstyrker.", ["Record.Day.Day"] = "24", ["Record.Day.Month"] = "11", ["Record.Day.Year"] = "2026" };
        var page = await browser.GetAsync(Page(id));
        Assert.Equal(["Record_Day"], (await browser.PostFormAsync(page, Page(id) + "?handler=Record", fields)).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        fields["Record.Day.Day"] = "20";
        (await browser.PostFormAsync(page, Page(id) + "?handler=Record", fields)).Expect(HttpStatusCode.Redirect);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((OpinionState.Received, new DateOnly(2026, 11, 20)), (file.Opinions[0].State, file.Opinions[0].ReceivedOn));
        Assert.True(file.IsHearingMissing(WebAppFixture.Today));
    }

    [Fact]
    public async Task Link_Asked_ShowsWhatMustBeKnownAndNothingElse()
    {
        var (id, link) = await AskedAsync();
        var row = Assert.Single((await app.BoardFileAsync(id)).Opinions);
        Assert.Equal((new DateOnly(2026, 12, 14), new DateOnly(2026, 12, 28)), (row.AnswerBy, row.TokenUntil));
        Assert.DoesNotContain(link[^43..], row.TokenHash!, StringComparison.Ordinal);

        var page = (await app.Anonymous().GetAsync(link)).Expect(HttpStatusCode.OK);
        foreach (var told in new[] { "Polismyndigheten", "Exempeltorget", "Förebygga brott", "m²", "21–03" })
        {
            BoardWorld.Holds(told, page.MainText());
        }

        var facts = (await app.BoardFileAsync(id)).Latest.View.Facts;
        Assert.DoesNotContain(facts.Applicant!.Contact!.Name!, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/arenden/", page.Document.QuerySelector("main")!.OuterHtml, StringComparison.Ordinal);
        Assert.Equal("no-referrer", string.Join(',', page.Response.Headers.GetValues("Referrer-Policy")));
        BoardWorld.Holds("noindex", string.Join(',', page.Response.Headers.GetValues("X-Robots-Tag")));
    }

    [Fact]
    public async Task Link_GivenTwiceAtOnce_IsOneOpinionAndThenTheLinkOpensNothing()
    {
        var (id, link) = await AskedAsync();
        var browser = app.Anonymous();
        var page = await browser.GetAsync(link);
        Assert.Equal(["Input_Text", "Input_Name", "Input_Role"], (await browser.PostAsync(page, [], link)).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.PostAsync(page, Given, link)));
        Assert.All(answers, answer => BoardWorld.Holds("Yttrandet är skickat", answer.Expect(HttpStatusCode.OK).Heading));

        var file = await app.BoardFileAsync(id);
        var row = Assert.Single(file.Opinions);
        Assert.Equal((OpinionState.Received, WebAppFixture.Today, "Inget att invända.", "Karin Kommunjurist", "Kommunjurist"), (row.State, row.ReceivedOn, row.Text, row.AnsweredName, row.AnsweredRole));
        Assert.False(file.IsHearingMissing(WebAppFixture.Today));
        var log = await app.LogAsync(id);
        Assert.Null(log.Break);
        Assert.Equal(Guid.Empty, Assert.Single(log.Events, item => item.Kind == EventKinds.OpinionGiven).ActorId);
        var told = string.Concat(log.Events.Select(item => item.Detail));
        Assert.DoesNotContain("Karin", told, StringComparison.Ordinal);
        Assert.DoesNotContain(row.TokenHash!, told, StringComparison.Ordinal);

        AssertNothing(await browser.GetAsync(link));
        AssertNothing(await browser.PostAsync(page, new(Given) { ["Input.Key"] = Guid.NewGuid().ToString("N"), ["Input.Text"] = "En gång till" }, link));
    }

    [Fact]
    public async Task Link_WrongExpiredRevokedReplacedOrDecided_SaysTheSameAndTellsNothing()
    {
        var browser = app.Anonymous();
        AssertNothing(await browser.GetAsync("/yttrande/x"));
        AssertNothing(await browser.GetAsync("/yttrande/" + OpinionToken.Make()));

        var (expired, old) = await AskedAsync();
        await ChangeAsync(expired, db => db.Opinions.Where(item => item.CaseId == expired).ExecuteUpdateAsync(row => row.SetProperty(item => item.TokenUntil, WebAppFixture.Today.AddDays(-1))));
        AssertNothing(await browser.GetAsync(old));

        var (revoked, link) = await AskedAsync();
        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await officer.GetAsync(Page(revoked));
        var fresh = LinkOf(await officer.PostFormAsync(page, Page(revoked) + "?handler=Renew", []));
        AssertNothing(await browser.GetAsync(link));
        (await browser.GetAsync(fresh)).Expect(HttpStatusCode.OK);
        (await officer.PostFormAsync(page, Page(revoked) + "?handler=Renew", new() { ["Item.Sealed"] = "invented" })).Expect(HttpStatusCode.BadRequest);
        page = await officer.GetAsync(Page(revoked));
        var fields = page.Document.QuerySelectorAll($"form[action='{Page(revoked)}?handler=Renew'] input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).ToList();
        (await officer.PostFieldsAsync(Page(revoked) + "?handler=Revoke", fields)).Expect(HttpStatusCode.Redirect);
        AssertNothing(await browser.GetAsync(fresh));

        var (decided, last) = await AskedAsync();
        await app.MoveAsync(decided, CaseStatus.Decided, DecisionOutcome.Refused);
        AssertNothing(await browser.GetAsync(last));
    }

    [Fact]
    public async Task Answer_TheOpinionHasComeByTheLinkSince_IsRefusedWithBoth()
    {
        var (id, link) = await AskedAsync();
        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await officer.GetAsync(Page(id) + "?svar=1");
        var browser = app.Anonymous();
        (await browser.PostAsync(await browser.GetAsync(link), Given, link)).Expect(HttpStatusCode.OK);
        Dictionary<string, string> fields = new() { ["Item.Text"] = "Kommunen ringde.", ["Item.Day.Day"] = "23", ["Item.Day.Month"] = "11", ["Item.Day.Year"] = "2026" };
        var refused = (await officer.PostFormAsync(page, Page(id) + "?handler=Answer", fields)).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Kommunen ringde.", refused.MainText());
        BoardWorld.Holds("Inget att invända.", refused.MainText());
        Assert.Equal("Inget att invända.", (await app.BoardFileAsync(id)).Opinions[0].Text);
    }

    [Fact]
    public async Task Abstained_WithoutALetter_HearsTheMunicipality()
    {
        var (id, link) = await AskedAsync();
        Assert.True((await app.BoardFileAsync(id)).IsHearingMissing(WebAppFixture.Today));
        Assert.False((await app.BoardFileAsync(id)).IsHearingMissing(new DateOnly(2026, 12, 15)));
        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await officer.GetAsync(Page(id) + "?svar=1");
        var form = page.Document.QuerySelector($"form[action='{Page(id)}?handler=Answer']")!;
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)).Append(KeyValuePair.Create("Item.Text", "Avstår enligt telefon."));
        (await officer.PostFieldsAsync(Page(id) + "?handler=Abstained", fields)).Expect(HttpStatusCode.Redirect);
        Assert.False((await app.BoardFileAsync(id)).IsHearingMissing(WebAppFixture.Today));
        AssertNothing(await app.Anonymous().GetAsync(link));
    }

    private static void AssertNothing(Answer page)
    {
        Assert.Equal("Länken gäller inte", page.Expect(HttpStatusCode.NotFound).Heading);
        Assert.Equal("Länken gäller inte Länken är fel, använd, indragen eller för gammal. Kontrollera att hela adressen kom med, eller be länsstyrelsen om en ny länk.", string.Join(' ', page.MainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string LinkOf(Answer page) => new Uri(page.Expect(HttpStatusCode.OK).Document.QuerySelector(".govuk-notification-banner code")!.TextContent).AbsolutePath;

    /// <summary>A case of the police of which the municipality has been asked by a link.</summary>
    private async Task<(Guid Id, string Link)> AskedAsync()
    {
        var id = await PoliceCaseAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync(Page(id));
        Dictionary<string, string> fields = new() { ["Ask.Party"] = "municipality", ["Ask.From"] = "Kommunen i Luleå", ["Ask.Day.Day"] = "14", ["Ask.Day.Month"] = "12", ["Ask.Day.Year"] = "2026" };
        var link = LinkOf(await browser.PostFormAsync(page, Page(id) + "?handler=Ask", fields));
        Assert.Equal(link, LinkOf(await browser.PostFormAsync(page, Page(id) + "?handler=Ask", fields)));
        return (id, link);
    }

    private async Task<Guid> PoliceCaseAsync()
    {
        var draft = TestCases.Draft("torg-lulea");
        var facts = draft.Facts with { Applicant = draft.Facts.Applicant! with { Kind = ApplicantKind.Police, Organisation = "Polismyndigheten" } };
        var id = await app.StoreAsync(draft with { File = draft.File with { Facts = facts } });
        await app.SignAsync(id);
        return id;
    }

    private async Task ChangeAsync(Guid id, Func<AppDbContext, Task> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.NotEqual(Guid.Empty, id);
        await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }
}
