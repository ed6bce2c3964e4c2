using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class DecisionTests(WebAppFixture app)
{
    private const string Crime = "place-is-crime-exposed";

    [Fact]
    public async Task Decide_ByAnother_IsDecidedWithAPdfAndTheApplicantReadsIt()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, (Crime, "met", "Visat med statistik."));
        var typed = BoardWorld.Typed("partly-granted", "Bara nätter.");
        typed["Input.Area"] = "Bara torgytan.";
        await app.ProposeAsync(id, typed);
        await app.DecideAsync(id);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((CaseStatus.Decided, DecisionOutcome.PartlyGranted, ProposalState.Decided), (file.Row.Status, file.Row.Outcome, file.Decision!.State));
        Assert.Equal([EventKinds.Proposed, EventKinds.Decided, EventKinds.BoardDocumentMade], (await app.EventsAsync(id)).TakeLast(3));

        var applicant = await app.SignedInAsync(BoardWorld.Submitter);
        var overview = (await applicant.GetAsync($"/arenden/{id}")).Expect(HttpStatusCode.OK);
        BoardWorld.Holds("Bara torgytan.", overview.MainText());
        var pdf = (await applicant.GetAsync($"/arenden/{id}/beslut.pdf")).Expect(HttpStatusCode.OK);
        Assert.Equal("application/pdf", pdf.Response.Content.Headers.ContentType!.MediaType);
        (await (await app.SignedInAsync(WebAppFixture.OtherDrafter)).GetAsync($"/arenden/{id}/beslut.pdf")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Decide_TheProposer_IsRefusedByTheServiceWhateverTheRole()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        var file = await app.BoardFileAsync(id);
        await using var scope = app.Services.CreateAsyncScope();
        var proposer = new CurrentUser(file.Waiting!.By, file.Board.BoardId, file.Waiting.ByName);
        Assert.Equal(ProposalOutcome.OwnProposal, await scope.ServiceProvider.GetRequiredService<Decisions>().DecideAsync(id, 1, ProposalBasis.Shown(file, file.Waiting), proposer));
        Assert.Equal(CaseStatus.Submitted, (await app.BoardFileAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Decide_DoubleClick_IsOneDecision()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        var one = await app.SignedInAsync(BoardWorld.Decider);
        var page = await one.GetAsync($"/inkorg/{id}/beslut");
        var two = app.WithCookies(one.Cookies);
        var both = await Task.WhenAll(one.PostFormAsync(page, $"/inkorg/{id}/beslut", []), two.PostFormAsync(page, $"/inkorg/{id}/beslut", []));
        Assert.All(both, answer => answer.Expect(HttpStatusCode.Redirect));
        var events = await app.EventsAsync(id);
        Assert.Single(events, EventKinds.Decided);
        Assert.Single(events, EventKinds.BoardDocumentMade);
    }

    [Fact]
    public async Task Decide_WithdrawnMeanwhile_IsRefusedAndTold()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        var browser = await app.SignedInAsync(BoardWorld.Decider);
        var page = await browser.GetAsync($"/inkorg/{id}/beslut");
        await app.WithdrawAsync(id);
        var refused = (await browser.PostFormAsync(page, $"/inkorg/{id}/beslut", [])).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Återkallade ansökan", refused.MainText());
        Assert.Equal(CaseStatus.Submitted, (await app.BoardFileAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Decide_MarkChangedSinceTheProposal_CanOnlyBeGivenBack()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        var browser = await app.SignedInAsync(BoardWorld.Decider);
        var old = await browser.GetAsync($"/inkorg/{id}/beslut");
        await app.MarkAsync(id, (Crime, "met", "Visat."));
        (await browser.PostFormAsync(old, $"/inkorg/{id}/beslut", [])).Expect(HttpStatusCode.Conflict);
        var page = await browser.GetAsync($"/inkorg/{id}/beslut");
        Assert.Null(page.Document.QuerySelector($"form[action='/inkorg/{id}/beslut']"));
        Assert.NotNull(page.Document.QuerySelector($"form[action='/inkorg/{id}/beslut?handler=Return']"));
    }

    [Fact]
    public async Task Return_WithComment_TheOfficerMendsTheSameProposal()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused", "För kort."));
        var browser = await app.SignedInAsync(BoardWorld.Decider);
        var page = await browser.GetAsync($"/inkorg/{id}/beslut");
        var action = $"/inkorg/{id}/beslut?handler=Return";
        (await browser.PostFormAsync(page, action, new() { ["Comment"] = "" })).Expect(HttpStatusCode.BadRequest);
        (await browser.PostFormAsync(page, action, new() { ["Comment"] = "Väg in skolan." })).Expect(HttpStatusCode.Redirect);
        (await browser.PostFormAsync(page, action, new() { ["Comment"] = "Väg in skolan." })).Expect(HttpStatusCode.Redirect);
        Assert.Single(await app.EventsAsync(id), EventKinds.Returned);
        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        BoardWorld.Holds("Väg in skolan.", (await officer.GetAsync($"/inkorg/{id}/beslut")).MainText());
        BoardWorld.Holds("För kort.", (await officer.GetAsync($"/inkorg/{id}/forslag")).Text);
        var applicant = await app.SignedInAsync(BoardWorld.Submitter);
        Assert.DoesNotContain("förslag", (await applicant.GetAsync($"/arenden/{id}/logg")).MainText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Log_AfterADecision_VerifiesAndHasTheHashOfWhatWasDecided()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        await app.DecideAsync(id);
        var decision = (await app.BoardFileAsync(id)).Decision!;
        await using var scope = app.Services.CreateAsyncScope();
        var history = await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id);
        Assert.Null(history.Break);
        BoardWorld.Holds(ProposalBasis.ContentHash(decision), history.Events.Single(item => item.Kind == EventKinds.Decided).Detail);
    }
}
