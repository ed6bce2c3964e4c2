using System.Net;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class ProposalTests(WebAppFixture app)
{
    private const string Crime = "place-is-crime-exposed";

    [Fact]
    public async Task Form_Opened_HoldsWhatIsAppliedFor()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.GetAsync($"/inkorg/{id}/forslag")).Expect(HttpStatusCode.OK);
        var applied = (await app.BoardFileAsync(id)).Latest.View.Facts.Monitoring!;
        for (var day = 0; day < 7; day++)
        {
            Assert.Equal(DayHours.Write(applied.Schedule)[day], page.Document.QuerySelector($"[name='Input.Hours[{day}]']")!.GetAttribute("value"));
        }

        Assert.Equal($"{applied.RetentionHours}", page.Document.QuerySelector("[name='Input.RetentionHours']")!.GetAttribute("value"));
        Assert.Equal($"{applied.End!.Value.Year}", page.Document.QuerySelector("[name='Input.Until.Year']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Preview_WrongFields_KeepsWhatWasTypedAndNamesTheFields()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var typed = BoardWorld.Typed("granted", "");
        (typed["Input.Hours[2]"], typed["Input.RetentionHours"], typed["Input.Area"]) = ("kl nio", "tre", "Bara torget.");
        var page = (await browser.ReadThroughAsync(id, typed)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Input_Reasons", "Input_Hours_2_", "Input_RetentionHours"], page.ErrorLinks);
        Assert.Equal("kl nio", page.Document.QuerySelector("[name='Input.Hours[2]']")!.GetAttribute("value"));
        BoardWorld.Holds("Bara torget.", page.Text);
        Assert.Empty((await app.BoardFileAsync(id)).Proposals);
    }

    [Fact]
    public async Task Preview_Refusal_ShowsTheDecisionAndWhatSpeaksAgainstIt()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.ReadThroughAsync(id, BoardWorld.Typed("refused", "Platsen är inte brottsutsatt."))).Expect(HttpStatusCode.OK);
        BoardWorld.Holds("Länsstyrelsen avslår ansökan.", page.MainText());
        BoardWorld.Holds("Platsen är inte brottsutsatt.", page.MainText());
        BoardWorld.Holds("Förvaltningsrätten i Luleå", page.MainText());
        BoardWorld.Holds("saknar stöd i bedömningarna", page.MainText());
        var unticked = await browser.PostFieldsAsync($"/inkorg/{id}/forslag", BoardWorld.Fields(page, $"/inkorg/{id}/forslag", []));
        Assert.Equal(["Input_Confirmed"], unticked.Expect(HttpStatusCode.BadRequest).ErrorLinks);
        Assert.Empty((await app.BoardFileAsync(id)).Proposals);
    }

    [Fact]
    public async Task Propose_FewerHoursAsFullGrant_IsBarredAndInPartIsNot()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var typed = BoardWorld.Typed("granted");
        typed["Input.Hours[0]"] = "";
        BoardWorld.Holds("det är delvis bifall", (await browser.ReadThroughAsync(id, typed)).Expect(HttpStatusCode.BadRequest).MainText());
        typed["Input.Outcome"] = "partly-granted";
        await app.ProposeAsync(id, typed);
        var proposal = Assert.Single((await app.BoardFileAsync(id)).Proposals);
        Assert.Equal((DecisionOutcome.PartlyGranted, ProposalState.Proposed, 1), (proposal.Outcome, proposal.State, proposal.OnVersion));
        Assert.DoesNotContain(Domain.Cases.Facts.Weekday.Monday, ProposalBasis.Read<PermitConditions>(proposal.Conditions).Hours.SelectMany(entry => entry.Days));
    }

    [Fact]
    public async Task Propose_MarkChangedMeanwhile_IsRefusedKeepsWhatWasTypedAndTellsWhatHappened()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var read = (await browser.ReadThroughAsync(id, BoardWorld.Typed("refused", "Mina ord."))).Expect(HttpStatusCode.OK);
        await app.MarkAsync(id, (Crime, "not-met", "Tre händelser."));
        var refused = (await browser.SendProposalAsync(id, read)).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Mina ord.", refused.Text);
        BoardWorld.Holds("Bedömde kravet", refused.MainText());
        Assert.Empty((await app.BoardFileAsync(id)).Proposals);
        // What was typed can be read through and proposed from the page that refused it.
        var again = (await browser.PostFieldsAsync($"/inkorg/{id}/forslag?handler=Preview", BoardWorld.Fields(refused, $"/inkorg/{id}/forslag?handler=Preview", []))).Expect(HttpStatusCode.OK);
        (await browser.PostFieldsAsync($"/inkorg/{id}/forslag", BoardWorld.Fields(again, $"/inkorg/{id}/forslag", []))).Expect(HttpStatusCode.Redirect);
        Assert.Single((await app.BoardFileAsync(id)).Proposals);
    }

    [Fact]
    public async Task Propose_AnotherProposalMeanwhile_IsRefusedAndShowsIt()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = (await browser.ReadThroughAsync(id, BoardWorld.Typed("dismissed", "Mitt gamla."))).Expect(HttpStatusCode.OK);
        await app.ProposeAsync(id, BoardWorld.Typed("refused", "Det andra förslaget."));
        var refused = (await browser.SendProposalAsync(id, old)).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Det andra förslaget.", refused.MainText());
        BoardWorld.Holds("Mitt gamla.", refused.Text);
    }

    [Fact]
    public async Task Propose_WithdrawnApplication_CanOnlyBeWrittenOff()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        await app.WithdrawAsync(id);
        Assert.Equal(ProposalState.Superseded, Assert.Single((await app.BoardFileAsync(id)).Proposals).State);
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.GetAsync($"/inkorg/{id}/forslag")).Expect(HttpStatusCode.OK);
        Assert.Equal(["written-off"], page.Document.QuerySelectorAll("[name='Input.Outcome']").Select(item => item.GetAttribute("value")));
        Assert.Null(page.Document.QuerySelector("[name='Input.Hours[0]']"));
        await app.ProposeAsync(id, []);
        await app.DecideAsync(id);
        Assert.Equal((CaseStatus.Decided, DecisionOutcome.WrittenOff), ((await app.BoardFileAsync(id)).Row.Status, (await app.BoardFileAsync(id)).Row.Outcome));
    }

    [Fact]
    public async Task Propose_Twice_IsOneProposalWithOneEvent()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var read = (await browser.ReadThroughAsync(id, BoardWorld.Typed("refused"))).Expect(HttpStatusCode.OK);
        var second = app.WithCookies(browser.Cookies);
        var both = await Task.WhenAll(browser.SendProposalAsync(id, read), second.SendProposalAsync(id, read));
        Assert.All(both, answer => answer.Expect(HttpStatusCode.Redirect));
        Assert.Single((await app.BoardFileAsync(id)).Proposals);
        Assert.Single(await app.EventsAsync(id), EventKinds.Proposed);
    }

    [Fact]
    public async Task Propose_GrantAgainstTheOfficersOwnMark_IsBarred()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, ("face-recognition-barred", "not-met", "Tekniken känner igen ansikten."));
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.ReadThroughAsync(id, BoardWorld.Typed("granted"))).Expect(HttpStatusCode.BadRequest);
        BoardWorld.Holds("Hindrar", page.MainText());
        (await browser.SendProposalAsync(id, page)).Expect(HttpStatusCode.BadRequest);
        Assert.Empty((await app.BoardFileAsync(id)).Proposals);
    }
}
