using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

/// <summary>An applicant who answers after the last day, while the board decides: whoever is second is told, and nothing is lost.</summary>
public sealed class LateAnswerTests(WebAppFixture app)
{
    [Fact]
    public async Task Decide_TheApplicantHasAnsweredSinceThePageWasShown_IsRefusedAndTheAnswerStands()
    {
        var id = await LateAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("dismissed"));
        var decider = await app.SignedInAsync(BoardWorld.Decider);
        var old = (await decider.GetAsync($"/inkorg/{id}/beslut")).Expect(HttpStatusCode.OK);
        await (await app.SignedInAsync(BoardWorld.Submitter)).AnswerAsync(id, (1, "Kvällarna."), (2, "Belysning."));
        await app.SignAsync(id);
        (await decider.PostFormAsync(old, $"/inkorg/{id}/beslut", [])).Expect(HttpStatusCode.Conflict);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((CaseStatus.Submitted, 2), (file.Row.Status, file.Latest.Number));
        Assert.Equal(["Kvällarna.", "Belysning."], file.Supplements[0].Items.Select(item => item.Answer));
        Assert.Null(file.Decision);
    }

    [Fact]
    public async Task Sign_TheBoardHasDecidedSinceThePageWasShown_IsRefusedAndTheDecisionStands()
    {
        var id = await LateAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("dismissed"));
        var applicant = await app.SignedInAsync(BoardWorld.Submitter);
        await applicant.AnswerAsync(id, (1, "Kvällarna."), (2, "Belysning."));
        var old = (await applicant.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        await app.DecideAsync(id);
        (await applicant.PostFormAsync(old, $"/arenden/{id}/skicka", new() { ["Input.Confirmed"] = "read" })).Expect(HttpStatusCode.Conflict);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((CaseStatus.Decided, DecisionOutcome.Dismissed, 1), (file.Row.Status, file.Row.Outcome, file.Versions.Count));
    }

    /// <summary>A request for a supplement whose last day was yesterday.</summary>
    private async Task<Guid> LateAsync()
    {
        var id = await app.AskedAsync();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var row = await db.BoardCases.FirstAsync(item => item.CaseId == id, TestContext.Current.CancellationToken);
        row.AnswerBy = WebAppFixture.Today.AddDays(-1);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return id;
    }
}
