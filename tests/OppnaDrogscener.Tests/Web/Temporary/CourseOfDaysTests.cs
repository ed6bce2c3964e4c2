using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Temporary;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>
/// What becomes of a period on both sides of every day. The days are case 10 of the worked cases: started on 29 June 2018, its
/// end day is Sunday 29 July, stop by Saturday 28, file by Friday 27, and the weekend rule gives Monday 30.
/// </summary>
public sealed class CourseOfDaysTests(PoliceWorld world) : IClassFixture<PoliceWorld>
{
    private static readonly DateOnly Start = new(2018, 6, 29);

    [Theory]
    [InlineData("2018-06-29", CaseStatus.ContinuesPendingDecision, null)]
    [InlineData("2018-07-27", CaseStatus.ContinuesPendingDecision, null)]
    [InlineData("2018-07-28", CaseStatus.ContinuesPendingDecision, null)]
    [InlineData("2018-07-29", CaseStatus.ContinuesPendingDecision, null)]
    [InlineData("2018-07-30", CaseStatus.Expired, "Söndagsregeln")]
    [InlineData("2018-07-31", CaseStatus.Expired, "för sent")]
    public async Task Filed_OnEachDay_GoesOnOrHasEndedWithTheReason(string day, CaseStatus expected, string? reason)
    {
        var id = await world.RunningAsync("Inlämnat " + day, Start);
        var application = await world.FollowUpAsync(id);
        world.GoTo(Day(day));
        Assert.NotNull((await world.SignAsync(application)).Version);

        Assert.Equal(expected, (await world.RowAsync(id)).Status);
        Assert.Equal(CaseStatus.Submitted, (await world.RowAsync(application)).Status);
        Assert.Equal(reason is null ? Day(day) : null, (await world.PeriodAsync(id)).FiledOn);
        var face = await world.FaceAsync(application);
        Assert.Equal(reason is null, face.Refusal is null);
        Assert.Contains(reason ?? "Får fortgå tills ansökan har prövats", face.Refusal ?? face.Head, StringComparison.Ordinal);

        world.GoTo(Day(day).AddDays(200));
        await world.LookAsync(id);
        Assert.Equal(expected, (await world.RowAsync(id)).Status);
    }

    [Theory]
    [InlineData("2018-07-27", ClockTone.Running)]
    [InlineData("2018-07-28", ClockTone.LastDay)]
    [InlineData("2018-07-29", ClockTone.EndDay)]
    [InlineData("2018-07-30", ClockTone.Over)]
    public async Task NotFiled_OnEachDay_ShowsWhereItStandsAndTheSystemEndsIt(string day, ClockTone expected)
    {
        var id = await world.RunningAsync("Inte inlämnat " + day, Start);
        world.GoTo(Day(day));
        await world.LookAsync(id);
        await world.LookAsync(id);
        Assert.Equal(expected, (await world.FaceAsync(id)).Tone);
        Assert.Equal(expected == ClockTone.Over ? CaseStatus.Expired : CaseStatus.Running, (await world.RowAsync(id)).Status);

        var history = await world.HistoryAsync(id);
        Assert.Null(history.Break);
        var ended = history.Events.Where(item => item.Kind == EventKinds.TemporaryExpired).ToList();
        Assert.Equal(expected == ClockTone.Over ? 1 : 0, ended.Count);
        Assert.All(ended, item => Assert.Equal(CurrentUser.System.Id, item.ActorId));
        Assert.Equal(expected == ClockTone.Over ? (new DateOnly(2018, 7, 28), PeriodEnd.Time) : (null, null), ((await world.PeriodAsync(id)).StoppedOn, (await world.PeriodAsync(id)).EndedBy));
    }

    [Theory]
    [InlineData("2026-12-31", CaseStatus.Running)]
    [InlineData("2027-01-01", CaseStatus.Expired)]
    public async Task GroundThatNoApplicationProlongs_EndsAfterTheCautiousDay(string day, CaseStatus expected)
    {
        world.GoTo(new DateOnly(2026, 12, 18));
        var facts = PoliceWorld.Facts("Brådskande " + day, "14d-2", new DateOnly(2026, 12, 18));
        var id = await world.DraftAsync(RegimeKey.Kbl2025, facts with { Temporary = facts.Temporary! with { Feared = FearedEvent.PublicDisorder, Urgent = true, Important = true } });
        Assert.Empty((await world.StartAsync(id)).Problems);
        world.GoTo(Day(day));
        await world.LookAsync(id);
        Assert.Equal(expected, (await world.RowAsync(id)).Status);
        Assert.DoesNotContain((await world.FaceAsync(id)).Days, item => item.Name.Contains("ansökan", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DecisionOutcome.Granted, "Tillstånd har getts")]
    [InlineData(DecisionOutcome.PartlyGranted, "Tillstånd har getts")]
    [InlineData(DecisionOutcome.Refused, "Kamerorna ska vara av")]
    [InlineData(DecisionOutcome.Dismissed, "Kamerorna ska vara av")]
    [InlineData(DecisionOutcome.WrittenOff, "Kamerorna ska vara av")]
    public async Task Decided_WhateverIsDecided_EndsTheRightInTheSameTransaction(DecisionOutcome outcome, string says)
    {
        var id = await world.RunningAsync($"Beslut {outcome}", Start);
        var application = await world.FollowUpAsync(id);
        await world.SignAsync(application);
        world.GoTo(new DateOnly(2018, 10, 1));
        await world.App.MoveAsync(application, CaseStatus.Decided, outcome);

        Assert.Equal(CaseStatus.Stopped, (await world.RowAsync(id)).Status);
        Assert.Equal((new DateOnly(2018, 10, 1), PeriodEnd.Decision), ((await world.PeriodAsync(id)).StoppedOn!.Value, (await world.PeriodAsync(id)).EndedBy!.Value));
        Assert.Contains(says, string.Join(' ', (await world.FaceAsync(id)).Text), StringComparison.Ordinal);
        Assert.Equal(EventKinds.EndedByDecision, (await world.HistoryAsync(id)).Events[^1].Kind);
        Assert.Null((await world.HistoryAsync(id)).Break);
    }

    [Fact]
    public async Task Supplemented_WhileItGoesOn_StillGoesOn()
    {
        var id = await world.RunningAsync("Komplettering", Start);
        var application = await world.FollowUpAsync(id);
        await world.SignAsync(application);
        world.GoTo(new DateOnly(2018, 9, 1));
        await world.App.MoveAsync(application, CaseStatus.SupplementRequested);
        Assert.NotNull((await world.SignAsync(application)).Version);
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await world.RowAsync(id)).Status);
        Assert.Equal(Start, (await world.PeriodAsync(id)).FiledOn);
    }

    [Fact]
    public async Task Withdrawn_WhileItGoesOn_EndsAtOnce()
    {
        var id = await world.RunningAsync("Återkallat", Start);
        var application = await world.FollowUpAsync(id);
        await world.SignAsync(application);
        var user = await world.PoliceAsync();
        Assert.True(await world.WithAsync<Submission, bool>(submission => submission.WithdrawAsync(application, "Behövs inte", user)));
        Assert.Equal((CaseStatus.Stopped, PeriodEnd.Withdrawal), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).EndedBy!.Value));
        Assert.Contains("återkallad", (await world.FaceAsync(id)).Head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decided_ButNotSaved_MovesNeitherCase()
    {
        var id = await world.RunningAsync("Sparades inte", Start);
        var application = await world.FollowUpAsync(id);
        await world.SignAsync(application);
        await Assert.ThrowsAsync<InvalidOperationException>(() => world.WithAsync<IServiceProvider, bool>(services => services.GetRequiredService<CaseWriter>().ChangeAsync<bool>(application, CurrentUser.System, async change =>
        {
            change.Move(StatusTables.CountyBoardApplication, CaseStatus.Decided, EventKinds.StepSaved, new() { ["step"] = "test" }, DecisionOutcome.Refused);
            await services.GetRequiredService<TemporaryWatch>().FollowAsync(change);
            throw new InvalidOperationException("The transaction is lost");
        })));
        Assert.Equal((CaseStatus.ContinuesPendingDecision, CaseStatus.Submitted), ((await world.RowAsync(id)).Status, (await world.RowAsync(application)).Status));
        Assert.Null((await world.HistoryAsync(id)).Break);
    }

    [Fact]
    public async Task Filed_ForAnotherPlace_DoesNotLetItGoOn()
    {
        var id = await world.RunningAsync("Rätt plats", Start);
        var application = await world.FollowUpAsync(id);
        await world.ReviseAsync(application, facts => facts with { Place = facts.Place! with { Name = "Helt annan plats", Address = "Annan gata 5" } });
        Assert.NotNull((await world.SignAsync(application)).Version);
        Assert.Equal(CaseStatus.Running, (await world.RowAsync(id)).Status);
        Assert.Contains("annan plats", (await world.FaceAsync(id)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filed_ByAnApplicantThatTheGroundIsNotFor_DoesNotLetItGoOn()
    {
        var id = await world.RunningAsync("Fel sökande", Start);
        var application = await world.FollowUpAsync(id);
        await world.ReviseAsync(application, facts => facts with { Applicant = facts.Applicant! with { Kind = ApplicantKind.Municipality } });
        Assert.NotNull((await world.SignAsync(application)).Version);
        Assert.Equal(CaseStatus.Running, (await world.RowAsync(id)).Status);
        Assert.Contains("sökande", (await world.FaceAsync(id)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filed_AfterAnOfficerStopped_DoesNotBeginAgain()
    {
        var id = await world.RunningAsync("Avslutad av polisen", Start);
        var user = await world.PoliceAsync();
        Assert.True(await world.WithAsync<TemporaryRun, bool>(run => run.StopAsync(id, user)));
        await world.SignAsync(await world.FollowUpAsync(id));
        Assert.Equal((CaseStatus.Stopped, PeriodEnd.Officer), ((await world.RowAsync(id)).Status, (await world.PeriodAsync(id)).EndedBy!.Value));
        Assert.Contains("redan var avslutad", (await world.FaceAsync(id)).Refusal, StringComparison.Ordinal);
        Assert.False(await world.WithAsync<TemporaryRun, bool>(run => run.NoteAsync(id, on: false, user)));
    }

    [Fact]
    public async Task FiledElsewhere_UnderTheActOf2018_GoesOnAndEndsByItsDecision()
    {
        var id = await world.RunningAsync("Datainspektionen", new DateOnly(2018, 11, 30), RegimeKey.Kbl2018, "10-crime");
        var application = await world.FollowUpAsync(id);
        // Three months from 30 November: the end day is the last of February.
        world.GoTo(new DateOnly(2019, 2, 28));
        Assert.NotNull((await world.SignAsync(application, CaseStatus.FiledElsewhere)).Version);
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await world.RowAsync(id)).Status);
        await world.App.MoveAsync(application, CaseStatus.Decided, DecisionOutcome.Refused, StatusTables.ApplicationFiledElsewhere);
        Assert.Equal(CaseStatus.Stopped, (await world.RowAsync(id)).Status);
    }

    [Theory]
    [InlineData("2018-07-31", CaseStatus.ContinuesPendingDecision)]
    [InlineData("2018-08-01", CaseStatus.Running)]
    public async Task Filed_WhenTheActHasBeenReplaced_DoesNotLetItGoOn(string day, CaseStatus expected)
    {
        var id = await world.RunningAsync("Lagskifte " + day, new DateOnly(2018, 7, 1), RegimeKey.Kol2013, "11-3");
        var application = await world.FollowUpAsync(id);
        world.GoTo(Day(day));
        Assert.NotNull((await world.SignAsync(application)).Version);
        Assert.Equal(expected, (await world.RowAsync(id)).Status);
        Assert.Equal(expected == CaseStatus.Running, (await world.FaceAsync(id)).Refusal?.Contains("andra regler", StringComparison.Ordinal) ?? false);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
