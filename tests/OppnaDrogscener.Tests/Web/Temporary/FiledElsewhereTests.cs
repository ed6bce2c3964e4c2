using System.Globalization;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Submissions;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>
/// An application to an authority outside the system is filed on the day that the applicant notes. Three months from
/// 30 November 2018: the end day is 28 February 2019, a Thursday.
/// </summary>
public sealed class FiledElsewhereTests(PoliceWorld world) : IClassFixture<PoliceWorld>
{
    private static readonly DateOnly Start = new(2018, 11, 30);

    [Fact]
    public async Task SignedButNotNoted_IsNotFiledAndRunsOut()
    {
        var (id, application) = await SignedAsync("Inte noterat", "2018-12-03");
        Assert.Equal((CaseStatus.Running, null), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).FiledOn));
        Assert.Contains("är noterad", (await world.FaceAsync(application)).ToFile, StringComparison.Ordinal);

        world.GoTo(Day("2019-02-28"));
        await world.LookAsync(id);
        Assert.Equal(CaseStatus.Running, (await world.RowAsync(id)).Status);
        Assert.Contains("är noterad", (await world.FaceAsync(id)).ToFile, StringComparison.Ordinal);
        world.GoTo(Day("2019-03-01"));
        await world.LookAsync(id);
        Assert.Equal((CaseStatus.Expired, PeriodEnd.Time), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).EndedBy));
        Assert.Null((await world.FaceAsync(id)).Refusal);
    }

    [Theory]
    [InlineData("2018-12-05", "2018-12-05")]
    [InlineData("2018-12-05", "2019-02-28")]
    [InlineData("2019-02-28", "2019-02-28")]
    public async Task NotedInTime_GoesOnFromTheDayNotedAndEndsByItsDecision(string filed, string noted)
    {
        var (id, application) = await SignedAsync($"I tid {filed} {noted}", "2018-12-03");
        world.GoTo(Day(noted));
        Assert.True(await NoteAsync(application, filed));
        Assert.Equal((CaseStatus.ContinuesPendingDecision, Day(filed)), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).FiledOn!.Value));

        world.GoTo(Day("2019-06-01"));
        await world.LookAsync(id);
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await world.RowAsync(id)).Status);
        Assert.True(await NoteAsync(application, filed, seen: 1, DecisionOutcome.Refused));
        Assert.Equal((CaseStatus.Stopped, PeriodEnd.Decision), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).EndedBy));
        Assert.Null((await world.HistoryAsync(id)).Break);
    }

    [Theory]
    [InlineData("2019-02-28", "2019-03-01", "noterades först")]
    [InlineData("2019-03-01", "2019-03-01", "för sent")]
    [InlineData("2018-11-29", "2018-12-05", "före starten")]
    public async Task NotedTooLateOrForAWrongDay_DoesNotGoOnAndSaysWhy(string filed, string noted, string reason)
    {
        var (id, application) = await SignedAsync($"Räknas inte {filed}", "2018-12-03");
        world.GoTo(Day(noted));
        await world.LookAsync(id);
        var before = (await world.RowAsync(id)).Status;
        Assert.True(await NoteAsync(application, filed));
        Assert.Equal(before, (await world.RowAsync(id)).Status);
        Assert.NotEqual(CaseStatus.ContinuesPendingDecision, before);
        Assert.Null((await world.PeriodAsync(id)).FiledOn);
        Assert.Contains(reason, (await world.FaceAsync(id)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotedLateThenCorrectedToADayInTime_WhileItRuns_GoesOn()
    {
        var (id, application) = await SignedAsync("Rättad dag", "2018-12-03");
        Assert.True(await NoteAsync(application, "2018-11-20"));
        Assert.Equal(CaseStatus.Running, (await world.RowAsync(id)).Status);
        Assert.True(await NoteAsync(application, "2018-12-03", seen: 1));
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await world.RowAsync(id)).Status);
    }

    [Fact]
    public async Task NotedInTimeThenCorrected_IsTriedAnew()
    {
        var (id, application) = await SignedAsync("Rättad tillbaka", "2018-12-03");
        Assert.True(await NoteAsync(application, "2018-12-03"));
        world.GoTo(Day("2018-12-05"));
        Assert.True(await NoteAsync(application, "2018-12-04", seen: 1));
        Assert.Equal((CaseStatus.ContinuesPendingDecision, Day("2018-12-04")), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).FiledOn!.Value));
        Assert.True(await NoteAsync(application, "2018-11-29", seen: 2));
        Assert.Equal((CaseStatus.Running, null), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).FiledOn));
        Assert.True(await NoteAsync(application, "2018-12-05", seen: 3));
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await world.RowAsync(id)).Status);

        world.GoTo(Day("2019-03-04"));
        Assert.True(await NoteAsync(application, "2019-03-01", seen: 4));
        Assert.Equal((CaseStatus.Expired, PeriodEnd.Time, null), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).EndedBy, (await world.PeriodAsync(id)).FiledOn));
        Assert.Contains("för sent", (await world.FaceAsync(id)).Refusal, StringComparison.Ordinal);
        var history = await world.HistoryAsync(id);
        Assert.Null(history.Break);
        Assert.Equal(2, history.Events.Count(item => item.Kind == EventKinds.FilingCorrected));
    }

    private async Task<(Guid Id, Guid Application)> SignedAsync(string place, string day)
    {
        var id = await world.RunningAsync(place, Start, RegimeKey.Kbl2018, "10-crime");
        var application = await world.FollowUpAsync(id);
        world.GoTo(Day(day));
        Assert.NotNull((await world.SignAsync(application, CaseStatus.FiledElsewhere)).Version);
        return (id, application);
    }

    private async Task<bool> NoteAsync(Guid application, string filed, int seen = 0, DecisionOutcome? outcome = null)
    {
        var user = await world.PoliceAsync();
        var input = new OutsideInput(Day(filed), "DI-2018-1", outcome, outcome is null ? null : Day("2019-06-01"), null, "");
        return await world.WithAsync<OutsideDecisions, bool>(outside => outside.NoteAsync(application, input, seen, user));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
