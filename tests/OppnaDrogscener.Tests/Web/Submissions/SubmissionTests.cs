using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Submissions;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Submissions;

public sealed class SubmissionTests(WebAppFixture app)
{
    private const string Submitter = "ansvarig@lulea.example";
    private static readonly Dictionary<string, string?> Signed = new() { ["Input.Confirmed"] = "read" };

    [Fact]
    public async Task Submit_Application_FreezesWhatWasShownAndGivesAReceipt()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var draft = await app.LoadAsync(id);
        var browser = await app.SignedInAsync(Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        var hash = VersionStore.HashOf(draft.Canonical.Span);
        Assert.Contains(hash, page.Text, StringComparison.Ordinal);
        Assert.Contains("Länsstyrelsen i Norrbottens län", page.Text, StringComparison.Ordinal);

        var sent = (await browser.PostAsync(page, Signed)).Expect(HttpStatusCode.Redirect);
        Assert.Equal($"/arenden/{id}/kvitto/1", sent.Location);
        var version = await VersionAsync(id);
        Assert.Equal(draft.Canonical.ToArray(), version.Canonical.ToArray());
        Assert.Equal((hash, Desk.Of.Templates.Version, EventKinds.Submitted), (version.Row.Sha256, version.Row.TextVersion, version.Row.Occasion));
        var row = (await app.LoadAsync(id)).Row;
        Assert.Equal((CaseStatus.Submitted, version.Row.ReceiverId, version.Row.At), (row.Status, row.ReceiverId, row.SubmittedAt));

        var receipt = (await browser.GetAsync(sent.Location)).Expect(HttpStatusCode.OK);
        Assert.Contains(version.Row.Receipt, receipt.Document.QuerySelector(".govuk-panel")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(hash, receipt.Text, StringComparison.Ordinal);
        var pdf = (await browser.GetAsync($"/arenden/{id}/version/1/permit-application.pdf")).Expect(HttpStatusCode.OK);
        Assert.Equal(await DocumentHashAsync(id, "permit-application"), VersionStore.HashOf(await pdf.Response.Content.ReadAsByteArrayAsync()));
        var file = (await browser.GetAsync($"/arenden/{id}/version/1/case.json")).Expect(HttpStatusCode.OK);
        Assert.Equal(version.Canonical.ToArray(), await file.Response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Submit_SamePageTwiceAtOnceAndLater_IsOneVersion()
    {
        var id = await app.StoreAsync(TestCases.Draft("tunt-underlag"));
        var browser = await app.SignedInAsync(Submitter);
        var page = await browser.GetAsync($"/arenden/{id}/skicka");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.PostAsync(page, Signed)));
        Assert.All([.. answers, await browser.PostAsync(page, Signed)], answer => Assert.Equal($"/arenden/{id}/kvitto/1", answer.Expect(HttpStatusCode.Redirect).Location));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        Assert.Equal(1, await db.CaseVersions.CountAsync(item => item.CaseId == id));
        var history = await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id);
        Assert.Null(history.Break);
        Assert.Single(history.Events, item => item.Kind == EventKinds.Submitted);
    }

    [Fact]
    public async Task Submit_FactsChangedSinceThePageWasShown_IsRefusedAndSaysWhatAndWho()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync(Submitter);
        var page = await browser.GetAsync($"/arenden/{id}/skicka");
        var colleague = await app.SignedInAsync();
        (await colleague.PostAsync(await colleague.GetAsync($"/arenden/{id}/plats"), new() { ["Input.Name"] = "Ett annat torg" }, button: "overview")).Expect(HttpStatusCode.Redirect);

        var refused = (await browser.PostAsync(page, Signed)).Expect(HttpStatusCode.Conflict);
        var notice = refused.Document.QuerySelector(".govuk-notification-banner")!.TextContent;
        Assert.Contains("Hanna Handläggare", notice, StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Draft, (await app.LoadAsync(id)).Row.Status);
        (await browser.PostAsync(refused, Signed)).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Submit_NotTicked_AsksAndSendsNothing()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync(Submitter);
        var answer = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), [])).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Input_Confirmed"], answer.ErrorLinks);
        Assert.Equal(CaseStatus.Draft, (await app.LoadAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Submit_ByADrafter_IsSeenButForbidden()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var signer = await app.SignedInAsync(Submitter);
        var page = await signer.GetAsync($"/arenden/{id}/skicka");
        var browser = await app.SignedInAsync();
        var mine = (await browser.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        Assert.Null(mine.Document.QuerySelector("main form"));
        var token = mine.Document.QuerySelector("header [name=__RequestVerificationToken]")!.GetAttribute("value");
        (await browser.PostAsync(page, new() { ["Input.Confirmed"] = "read", ["__RequestVerificationToken"] = token })).Expect(HttpStatusCode.Forbidden);
        Assert.Equal(CaseStatus.Draft, (await app.LoadAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Submit_CountyWithoutABoardHere_SaysWhichAndHow()
    {
        var draft = TestCases.Draft("torg-lulea");
        var facts = draft.Facts with { Place = draft.Facts.Place! with { CountyCode = "03" } };
        var id = await app.StoreAsync(draft with { File = draft.File with { Facts = facts } });
        await ProblemAsync(id, SubmissionProblem.NoBoard);
        var page = await (await app.SignedInAsync(Submitter)).GetAsync($"/arenden/{id}/skicka");
        Assert.Contains("Länsstyrelsen i Uppsala län", page.Document.QuerySelector(".govuk-inset-text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_NoPlace_SaysThatTheCountyIsMissing()
    {
        var id = await app.StoreAsync(TestCases.Empty());
        await ProblemAsync(id, SubmissionProblem.NoCounty);
    }

    [Fact]
    public async Task Submit_AnswersThatCannotBeUnderstood_AreToBeCorrectedFirst()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/bevakningen"), new() { ["Input.Start.Day"] = "40" });
        await ProblemAsync(id, SubmissionProblem.AnswersToBeCorrected);
    }

    [Theory]
    [InlineData(RegimeKey.Kbl2018, 2019, "Datainspektionen")]
    [InlineData(RegimeKey.Kbl2020, 2020, "Datainspektionen")]
    [InlineData(RegimeKey.Kbl2020, 2022, "Integritetsskyddsmyndigheten")]
    public async Task Submit_UnderTheActOf2018_IsFiledElsewhereAndSaysWhere(RegimeKey regime, int year, string authority)
    {
        var draft = TestCases.Draft("torg-lulea");
        var lawDate = new DateOnly(year, 5, 2);
        var id = await app.StoreAsync(draft with { Regime = Desk.Of.Templates.Regimes[regime], LawDate = lawDate, File = draft.File with { Regime = regime, LawDate = lawDate } });
        var browser = await app.SignedInAsync(Submitter);
        var sent = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.FiledElsewhere, (await app.LoadAsync(id)).Row.Status);
        Assert.Contains(authority, (await browser.GetAsync(sent.Location)).Document.QuerySelector("main .govuk-body-l")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await VersionAsync(id)).Row.ReceiverId);
    }

    [Fact]
    public async Task Submit_ApplicationWhereNoPermitExists_HasNothingToSign()
    {
        var draft = TestCases.Draft("torg-lulea");
        var id = await app.StoreAsync(draft with { Regime = Desk.Of.Templates.Regimes[RegimeKey.Kbl2025], LawDate = WebAppFixture.Today, File = draft.File with { Regime = RegimeKey.Kbl2025 } });
        await ProblemAsync(id, SubmissionProblem.NothingToSend);
    }

    [Fact]
    public async Task Adopt_AssessmentAfterInternalReview_FreezesAssessmentAndRegister()
    {
        var id = await app.StoreAsync(TestCases.Draft("bedomning-2025"));
        var browser = await app.SignedInAsync(Submitter);
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), [])).Expect(HttpStatusCode.Redirect);
        var reviewed = await app.LoadAsync(id);
        Assert.Equal((CaseStatus.InternalReview, true), (reviewed.Row.Status, reviewed.IsOpen));

        var sent = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        Assert.Equal($"/arenden/{id}/kvitto/2", sent.Location);
        var adopted = await app.LoadAsync(id);
        Assert.Equal((CaseStatus.Adopted, false, null), (adopted.Row.Status, adopted.IsOpen, adopted.Row.SubmittedAt));
        Assert.Equal(["documented-assessment", "register"], (await VersionAsync(id, 2)).Documents.Select(document => document.Id));
        Assert.NotNull(await DocumentHashAsync(id, "documented-assessment", 2));
        Assert.NotNull(await DocumentHashAsync(id, "register", 2));
    }

    [Fact]
    public async Task Submit_PdfThatCannotBeMade_DoesNotLoseTheSubmission()
    {
        var draft = TestCases.Draft("torg-lulea");
        var facts = draft.Facts with { Place = draft.Facts.Place! with { Name = "Torget 広場" } };
        var id = await app.StoreAsync(draft with { File = draft.File with { Facts = facts } });
        var browser = await app.SignedInAsync(Submitter);
        var sent = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        (await browser.GetAsync(sent.Location)).Expect(HttpStatusCode.OK);
        Assert.Equal(CaseStatus.Submitted, (await app.LoadAsync(id)).Row.Status);
        (await browser.GetAsync($"/arenden/{id}/version/1/permit-application.pdf")).Expect(HttpStatusCode.UnprocessableEntity);
    }

    private async Task ProblemAsync(Guid id, SubmissionProblem problem)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(problem, (await scope.ServiceProvider.GetRequiredService<Submission>().OfferAsync(await app.LoadAsync(id))).Problem);
        var page = (await (await app.SignedInAsync(Submitter)).GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.NotEmpty(page.Document.QuerySelector("main .govuk-inset-text")!.TextContent.Trim());
    }

    private async Task<FrozenVersion> VersionAsync(Guid id, int number = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VersionStore>().FindAsync(id, number) ?? throw new InvalidOperationException("There is no such version");
    }

    private async Task<string?> DocumentHashAsync(Guid id, string document, int number = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().VersionDocuments
            .Where(item => item.CaseId == id && item.Number == number && item.DocumentId == document).Select(item => item.Sha256).FirstOrDefaultAsync();
    }
}
