using System.Net;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class MarkingTests(WebAppFixture app)
{
    private const string Crime = "place-is-crime-exposed";
    private const string Measures = "measures-considered";

    [Fact]
    public async Task Mark_BeforeReveal_ThePageDoesNotTellTheToolsResult()
    {
        var id = await app.SubmittedAsync("tunt-underlag");
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.GetAsync($"/inkorg/{id}/bedomning")).Expect(HttpStatusCode.OK);
        Assert.Empty(page.Document.QuerySelectorAll("main .govuk-tag, main .app-finding"));
        var paper = (await browser.GetAsync($"/inkorg/{id}/handling/1/permit-application")).Expect(HttpStatusCode.OK);
        Assert.Null(paper.Document.QuerySelector("#appendix-check, #check-summary"));

        await app.MarkAsync(id, (Crime, "not-met", "Bara tre händelser."));
        var mark = (await app.BoardFileAsync(id)).Marks[Crime];
        Assert.Equal((OfficerVerdict.NotMet, "Bara tre händelser.", true, 1), (mark.Verdict, mark.Comment, mark.BeforeReveal, mark.OnVersion));

        (await browser.PostFormAsync(page, $"/inkorg/{id}/bedomning?handler=Reveal", [])).Expect(HttpStatusCode.Redirect);
        Assert.NotEmpty((await browser.GetAsync($"/inkorg/{id}/bedomning")).Document.QuerySelectorAll("main .app-finding"));
        await app.MarkAsync(id, (Measures, "met", ""));
        Assert.False((await app.BoardFileAsync(id)).Marks[Measures].BeforeReveal);
    }

    [Fact]
    public async Task Mark_ByTwoOfficersAtOnce_TheSecondSeesBothAndChooses()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = await browser.GetAsync($"/inkorg/{id}/bedomning");
        await app.MarkAsync(id, (Crime, "met", "Visat."));
        var refused = (await browser.PostFormAsync(old, $"/inkorg/{id}/bedomning", BoardWorld.FieldsOf(old, (Crime, "supplement", "Visa kvällarna."), (Measures, "met", "Bra.")))).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Visat.", refused.MainText());
        BoardWorld.Holds("Visa kvällarna.", refused.MainText());
        var file = await app.BoardFileAsync(id);
        Assert.Equal(("Visat.", "Bra."), (file.Marks[Crime].Comment, file.Marks[Measures].Comment));

        var choice = refused.Document.QuerySelector("section[aria-labelledby=collision] form")!;
        (await browser.PostFieldsAsync($"/inkorg/{id}/bedomning", choice.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!)))).Expect(HttpStatusCode.Redirect);
        Assert.Equal("Visa kvällarna.", (await app.BoardFileAsync(id)).Marks[Crime].Comment);
    }

    [Fact]
    public async Task Mark_NotMetWithoutReason_IsAskedFor()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync($"/inkorg/{id}/bedomning");
        var refused = (await browser.PostFormAsync(page, $"/inkorg/{id}/bedomning", BoardWorld.FieldsOf(page, (Crime, "not-met", "")))).Expect(HttpStatusCode.BadRequest);
        Assert.Single(refused.ErrorLinks);
        Assert.Empty((await app.BoardFileAsync(id)).Marks);
    }

    [Fact]
    public async Task Mark_OfAnEarlierVersion_HoldsOnlyWhenSomebodySaysSo()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, (Crime, "supplement", "Visa kvällarna."), (Measures, "met", ""));
        await app.MoveAsync(id, Domain.Status.CaseStatus.SupplementRequested);
        await app.SignAsync(id);
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync($"/inkorg/{id}/bedomning");
        var fields = BoardWorld.FieldsOf(page, (Crime, "supplement", "Visa kvällarna."), (Measures, "met", ""));
        fields[fields.Keys.First(key => fields[key] == "met").Replace(".Verdict", ".Still", StringComparison.Ordinal)] = "yes";
        (await browser.PostFormAsync(page, $"/inkorg/{id}/bedomning", fields)).Expect(HttpStatusCode.Redirect);
        var marks = (await app.BoardFileAsync(id)).Marks;
        Assert.Equal((1, 2), (marks[Crime].OnVersion, marks[Measures].OnVersion));
    }

    [Fact]
    public async Task HashOf_Mark_StandsInTheLogAndTellsNothingWithoutTheSalt()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, (Crime, "met", "Visat."));
        var mark = (await app.BoardFileAsync(id)).Marks[Crime];
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var log = (await browser.GetAsync($"/arenden/{id}/logg?handler=Download")).Expect(HttpStatusCode.OK).Text;
        BoardWorld.Holds(Marks.HashOf(mark), log);
        Assert.DoesNotContain("Visat.", log, StringComparison.Ordinal);
        Assert.DoesNotContain("bedömde", (await browser.GetAsync($"/arenden/{id}/logg")).MainText().ToLowerInvariant(), StringComparison.Ordinal);
    }
}
