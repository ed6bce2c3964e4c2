using System.Net;
using System.Net.Http.Headers;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

public sealed class CasePagesTests(WebAppFixture app)
{
    [Fact]
    public async Task List_OwnOrganisationOnly()
    {
        var mine = await app.StoreAsync(TestCases.Empty());
        var theirs = await app.StoreAsync(TestCases.Empty(), WebAppFixture.OtherDrafter);
        var page = (await (await app.SignedInAsync()).GetAsync("/arenden")).Expect(HttpStatusCode.OK);
        Assert.Contains(mine.ToString(), page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(theirs.ToString(), page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_RoleWithoutCases_Forbidden() =>
        (await (await app.SignedInAsync(WebAppFixture.Reviewer)).GetAsync("/arenden")).Expect(HttpStatusCode.Forbidden);

    [Theory]
    [InlineData("application", "1", "3", "2027", RegimeKey.Metodbok, CaseKind.PermitApplication)]
    [InlineData("application", "1", "3", "2014", RegimeKey.Metodbok, CaseKind.PermitApplication)]
    [InlineData("assessment", "1", "3", "2027", RegimeKey.Kbl2025, CaseKind.DocumentedAssessment)]
    [InlineData("assessment", "", "", "", RegimeKey.Kbl2025, CaseKind.DocumentedAssessment)]
    public async Task New_WishAndDay_DecideTheRegime(string wish, string day, string month, string year, RegimeKey regime, CaseKind kind)
    {
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync("/arenden/ny"), new()
        {
            ["Input.Wish"] = wish,
            ["Input.Title"] = "Torget",
            ["Input.Start.Day"] = day,
            ["Input.Start.Month"] = month,
            ["Input.Start.Year"] = year,
        })).Expect(HttpStatusCode.Redirect);
        var draft = await app.LoadAsync(Guid.Parse(answer.Location.Split('/')[^1]));
        Assert.Equal((regime, kind), (draft.Row.Regime, draft.Row.Kind));
        Assert.Equal(year.Length == 0 ? WebAppFixture.Today : new DateOnly(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 3, 1), draft.Row.LawDate);
        Assert.Equal("Luleå kommun", draft.File.Facts.Applicant!.Organisation);

        var overview = (await browser.GetAsync(answer.Location)).Expect(HttpStatusCode.OK);
        var position = Desk.Of.Templates.LegalPosition.For(regime, draft.Row.LawDate, WebAppFixture.Today);
        Assert.Contains(position.Sentences[0], overview.Document.QuerySelector(".app-position")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "1", "3", "2027", "Input_Wish", "Input_Title")]
    [InlineData("application", "Torget", "30", "2", "2027", "Input_Start")]
    [InlineData("assessment", "Torget", "1", "1", "2001", "Input_Start")]
    public async Task New_Wrong_SaysWhatInOrder(string wish, string title, string day, string month, string year, params string[] links)
    {
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync("/arenden/ny"), new()
        {
            ["Input.Wish"] = wish,
            ["Input.Title"] = title,
            ["Input.Start.Day"] = day,
            ["Input.Start.Month"] = month,
            ["Input.Start.Year"] = year,
        })).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(links, answer.ErrorLinks);
        Assert.Equal(day, answer.Field("Input.Start.Day"));
    }

    [Fact]
    public async Task Copy_SamePlace_KeepsEverythingButTheName()
    {
        var draft = TestCases.Draft("torg-lulea");
        var copy = await CopyAsync(draft, "yes");
        Assert.Equal(FactParts.ToJson(draft.Facts with { Title = "Kopian" }).ToJsonString(), FactParts.ToJson(copy.File.Facts).ToJsonString());
    }

    [Fact]
    public async Task Copy_AnotherPlace_AsksAgainWhatIsTiedToThePlace()
    {
        var facts = (await CopyAsync(TestCases.Draft("torg-lulea"), "no")).File.Facts;
        Assert.Equal("Luleå kommun", facts.Applicant!.Organisation);
        Assert.NotNull(facts.Monitoring!.RetentionHours);
        Assert.Null(facts.Place);
        Assert.Null(facts.Crime);
        Assert.Empty(facts.Measures);
        Assert.Null(facts.Perimeter);
        Assert.Null(facts.Monitoring.Start);
        Assert.Empty(facts.Attachments);
    }

    [Fact]
    public async Task Assessment_OfAnApplication_SameFactsUnderTheLawInForce()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync(StepRouter.Overview(id)), [])).Expect(HttpStatusCode.Redirect);
        var made = await app.LoadAsync(Guid.Parse(answer.Location.Split('/')[^1]));
        Assert.Equal((RegimeKey.Kbl2025, CaseKind.DocumentedAssessment), (made.Row.Regime, made.Row.Kind));
        Assert.Equal((await app.LoadAsync(id)).File.Facts.Place!.Name, made.File.Facts.Place!.Name);
    }

    [Fact]
    public async Task DownloadAndOpen_CaseFile_GivesTheSameCase()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        var file = (await browser.GetAsync($"/arenden/{id}/case.json")).Expect(HttpStatusCode.OK);
        var opened = (await UploadAsync(browser, await file.Response.Content.ReadAsByteArrayAsync(), "torg.case.json")).Expect(HttpStatusCode.Redirect);
        var made = await app.LoadAsync(Guid.Parse(opened.Location.Split('/')[^1]));
        Assert.Equal((await app.LoadAsync(id)).Canonical.ToArray(), made.Canonical.ToArray());
    }

    [Fact]
    public async Task Open_ApplicationPdf_TakesTheCaseOutOfIt()
    {
        var reading = Desk.Sample("tunt-underlag");
        var assessment = Desk.Judge(reading);
        var document = OppnaDrogscener.Documents.Documents.DocumentCatalog.Find("permit-application")!;
        var pdf = OppnaDrogscener.Documents.Rendering.PdfRenderer.Render(document.Compose(new OppnaDrogscener.Documents.Documents.CaseMaterial
        {
            File = reading.File!,
            Canonical = reading.Canonical,
            Assessment = assessment,
            Templates = Desk.Of.Templates,
            MadeOn = WebAppFixture.Today,
        })).Bytes!.ToArray();
        var opened = (await UploadAsync(await app.SignedInAsync(), pdf, "ansokan.pdf")).Expect(HttpStatusCode.Redirect);
        var made = await app.LoadAsync(Guid.Parse(opened.Location.Split('/')[^1]));
        Assert.Equal(FactParts.ToJson(reading.File!.Facts).ToJsonString(), FactParts.ToJson(made.File.Facts).ToJsonString());
    }

    [Theory]
    [InlineData("skräp", "skrap.json")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"okänt\":1}}", "fel.json")]
    [InlineData("%PDF-1.7 trasig", "trasig.pdf")]
    [InlineData("", "tom.json")]
    public async Task Open_FileThatCannotBeRead_SaysWhy(string content, string name)
    {
        var answer = (await UploadAsync(await app.SignedInAsync(), System.Text.Encoding.UTF8.GetBytes(content), name)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Upload"], answer.ErrorLinks);
    }

    [Fact]
    public async Task Overview_Sample_ShowsEveryStepWithItsState()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var page = (await (await app.SignedInAsync()).GetAsync(StepRouter.Overview(id))).Expect(HttpStatusCode.OK);
        var addresses = page.Document.QuerySelectorAll(".govuk-task-list__link").Select(link => link.GetAttribute("href"));
        Assert.Equal(TestCases.Steps.For(CaseKind.PermitApplication).Select(step => StepRouter.Address(id, step)), addresses);
    }

    private async Task<CaseDraft> CopyAsync(DraftView draft, string same)
    {
        var id = await app.StoreAsync(draft);
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/kopiera"), new() { ["Input.Same"] = same, ["Input.Title"] = "Kopian" })).Expect(HttpStatusCode.Redirect);
        return await app.LoadAsync(Guid.Parse(answer.Location.Split('/')[^1]));
    }

    private static async Task<Answer> UploadAsync(Browser browser, byte[] bytes, string name)
    {
        var page = await browser.GetAsync("/arenden/oppna");
        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(page.Field("__RequestVerificationToken")), "__RequestVerificationToken" }, { file, "Upload", name } };
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/arenden/oppna") { Content = form });
    }
}
