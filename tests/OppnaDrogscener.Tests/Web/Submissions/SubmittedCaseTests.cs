using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Submissions;

/// <summary>What can still be done with a case that has left the organisation.</summary>
public sealed class SubmittedCaseTests(WebAppFixture app)
{
    private const string Submitter = "ansvarig@lulea.example";
    private static readonly Dictionary<string, string?> Signed = new() { ["Input.Confirmed"] = "read" };

    [Fact]
    public async Task Steps_OfASubmittedCase_AreReadOnlyAndSayWhy()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync(Submitter);
        var open = await browser.GetAsync($"/arenden/{id}/plats");
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        foreach (var step in TestCases.Steps.For(CaseKind.PermitApplication))
        {
            var page = (await browser.GetAsync(StepRouter.Address(id, step))).Expect(HttpStatusCode.OK);
            Assert.Null(page.Document.QuerySelector("main form"));
            Assert.NotNull(page.Document.QuerySelector("main .govuk-inset-text"));
            Assert.NotNull(page.Document.QuerySelector("main .govuk-summary-list"));
        }

        var late = (await browser.PostAsync(open, new() { ["Input.Name"] = "För sent" })).Expect(HttpStatusCode.Conflict);
        Assert.Contains("För sent", late.Text, StringComparison.Ordinal);
        (await browser.PostAsync(open, new() { ["Input.Name"] = "För sent" }, $"/arenden/{id}/plats?handler=Autosave")).Expect(HttpStatusCode.Conflict);
        Assert.NotEqual("För sent", (await app.LoadAsync(id)).View.Facts.Place!.Name);
    }

    [Fact]
    public async Task Supplement_Asked_OpensTheFactsAndGivesASecondVersion()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync(Submitter);
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        var first = (await VersionAsync(id)).Canonical.ToArray();
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/plats"), new() { ["Input.Name"] = "Torget, kompletterat" }, button: "overview")).Expect(HttpStatusCode.Redirect);

        var sent = (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        Assert.Equal($"/arenden/{id}/kvitto/2", sent.Location);
        Assert.Equal(first, (await VersionAsync(id)).Canonical.ToArray());
        Assert.Equal("Torget, kompletterat", (await VersionAsync(id, 2)).View.Facts.Place!.Name);
        Assert.Equal(CaseStatus.Submitted, (await app.LoadAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Withdraw_Submitted_NeedsAReasonAndLocksTheCase()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync(Submitter);
        (await browser.GetAsync($"/arenden/{id}/aterkalla")).Expect(HttpStatusCode.Conflict);
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/skicka"), Signed)).Expect(HttpStatusCode.Redirect);
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        var page = (await browser.GetAsync($"/arenden/{id}/aterkalla")).Expect(HttpStatusCode.OK);
        Assert.Equal(["Reason"], (await browser.PostAsync(page, new() { ["Reason"] = "  " })).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        (await browser.PostAsync(page, new() { ["Reason"] = "Behövs inte längre" })).Expect(HttpStatusCode.Redirect);
        (await browser.PostAsync(page, new() { ["Reason"] = "En gång till" })).Expect(HttpStatusCode.Redirect);
        var row = (await app.LoadAsync(id)).Row;
        Assert.Equal((false, "Behövs inte längre"), (row.IsOpen, row.WithdrawalReason));
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(SubmissionProblem.NotOpen, (await scope.ServiceProvider.GetRequiredService<Submission>().OfferAsync(await app.LoadAsync(id))).Problem);
        Assert.Null((await browser.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK).Document.QuerySelector("main form"));
    }

    private async Task<FrozenVersion> VersionAsync(Guid id, int number = 1)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<VersionStore>().FindAsync(id, number) ?? throw new InvalidOperationException("There is no such version");
    }
}
