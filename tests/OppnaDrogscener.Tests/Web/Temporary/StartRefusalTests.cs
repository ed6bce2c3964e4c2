using System.Globalization;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>Every reason why a period is not started, on both sides of the days that decide.</summary>
public sealed class StartRefusalTests(PoliceWorld world) : IClassFixture<PoliceWorld>
{
    [Theory]
    [InlineData("2018-06-28", StartProblem.NotBegun)]
    [InlineData("2018-06-29", null)]
    [InlineData("2018-07-28", null)]
    [InlineData("2018-07-29", StartProblem.RunOut)]
    public async Task Start_OnEachDay_IsWithinThePeriod(string today, StartProblem? problem)
    {
        world.GoTo(Day(today));
        var id = await world.DraftAsync(RegimeKey.Metodbok, PoliceWorld.Facts("Startdag " + today, "one-month", Day("2018-06-29")));
        Assert.Equal(problem is { } one ? [one] : Array.Empty<StartProblem>(), (await world.StartAsync(id)).Problems);
        Assert.Equal(problem is null ? CaseStatus.Running : CaseStatus.Draft, (await world.RowAsync(id)).Status);
    }

    [Theory]
    [InlineData(RegimeKey.Kol2013, "11-3", "2013-06-30", true)]
    [InlineData(RegimeKey.Kol2013, "11-3", "2013-07-01", false)]
    [InlineData(RegimeKey.Kbl2018, "10-crime", "2018-07-31", true)]
    [InlineData(RegimeKey.Kbl2018, "10-crime", "2018-08-01", false)]
    [InlineData(RegimeKey.Kbl2025, "14d-1", "2025-03-31", true)]
    [InlineData(RegimeKey.Kbl2025, "14d-1", "2025-04-01", false)]
    public async Task Start_FirstDayOutsideTheRegime_IsRefused(RegimeKey regime, string ground, string start, bool refused)
    {
        world.GoTo(Day(start));
        var id = await world.DraftAsync(regime, PoliceWorld.Facts($"Regim {regime} {start}", ground, Day(start)));
        Assert.Equal(refused, (await world.StartAsync(id)).Problems.Contains(StartProblem.WrongDate));
        Assert.Equal(refused ? CaseStatus.Draft : CaseStatus.Running, (await world.RowAsync(id)).Status);
    }

    [Theory]
    [InlineData("2018-07-01", null)]
    [InlineData("2018-07-02", "period-crosses-regimes")]
    public async Task Start_LastDayUnderTheNextAct_IsRefused(string start, string? finding)
    {
        world.GoTo(Day(start));
        var id = await world.DraftAsync(RegimeKey.Kol2013, PoliceWorld.Facts("Regimskifte " + start, "11-3", Day(start)));
        await RefusedAsync(id, finding);
    }

    [Theory]
    [InlineData("11-3", "prevent-crime", null)]
    [InlineData("11-3", "investigate-crime", "temporary-ground-holds")]
    [InlineData("11-2", "find-missing-person", "temporary-user-may temporary-ground-holds")]
    public async Task Start_PurposeOrUserOutsideTheGround_IsRefusedByTheRule(string ground, string purpose, string? finding)
    {
        world.GoTo(Day("2018-03-01"));
        var id = await world.DraftAsync(RegimeKey.Kol2013, PoliceWorld.Facts($"Grund {ground} {purpose}", ground, Day("2018-03-01"), purpose));
        await RefusedAsync(id, finding);
    }

    [Theory]
    [InlineData("2018-02-20", StartProblem.NewFactsMissing)]
    [InlineData("2018-02-21", null)]
    public async Task Start_AtThePlaceOfAnEarlierPeriod_AsksForNewFactsUntilAsLongHasPassed(string start, StartProblem? problem)
    {
        var place = "Staplat " + start;
        var first = await world.RunningAsync(place, Day("2018-01-15"));
        world.GoTo(Day("2018-01-20"));
        var user = await world.PoliceAsync();
        Assert.True(await world.WithAsync<TemporaryRun, bool>(run => run.StopAsync(first, user)));
        world.GoTo(Day(start));
        var second = await world.DraftAsync(RegimeKey.Metodbok, PoliceWorld.Facts(place, "one-month", Day(start)));
        Assert.Equal(problem is not null, (await world.StartAsync(second)).Problems.Contains(StartProblem.NewFactsMissing));
        if (problem is not null)
        {
            Assert.Empty((await world.StartAsync(second, "Ny skjutning i går")).Problems);
        }

        Assert.Equal(CaseStatus.Running, (await world.RowAsync(second)).Status);
    }

    [Fact]
    public async Task Start_WhileAnotherRuns_IsRefusedAtThePlaceAndNotElsewhere()
    {
        await world.RunningAsync("Ett och samma", Day("2018-01-15"));
        var facts = PoliceWorld.Facts("Ett och samma", "one-month", Day("2018-01-15"));
        var same = await world.DraftAsync(RegimeKey.Metodbok, facts);
        Assert.Contains(StartProblem.AlreadyRunning, (await world.StartAsync(same, "Nya fakta hjälper inte")).Problems);
        var sameAddress = await world.DraftAsync(RegimeKey.Metodbok, facts with { Place = facts.Place! with { Name = "Annat namn" } });
        Assert.Contains(StartProblem.AlreadyRunning, (await world.StartAsync(sameAddress)).Problems);
        var elsewhere = await world.DraftAsync(RegimeKey.Metodbok, facts with { Place = facts.Place! with { MunicipalityCode = "2581", Municipality = "Piteå" } });
        Assert.Empty((await world.StartAsync(elsewhere)).Problems);
    }

    [Fact]
    public async Task Start_ChangedSinceItWasShown_IsRefused()
    {
        world.GoTo(Day("2018-05-02"));
        var id = await world.DraftAsync(RegimeKey.Metodbok, PoliceWorld.Facts("Ändrad", "one-month", Day("2018-05-02")));
        var offer = await world.OfferAsync(id);
        await world.ReviseAsync(id, facts => facts with { Place = facts.Place! with { Description = "En annan beskrivning" } });
        var user = await world.PoliceAsync();
        var result = await world.WithAsync<TemporaryStart, StartResult>(start => start.StartAsync(id, "", offer.Shown, "nyckel", user));
        Assert.Equal([StartProblem.Stale], result.Problems);
    }

    [Fact]
    public async Task Stop_AndNote_OnTheDayAfterTheTime_ComeTooLate()
    {
        var id = await world.RunningAsync("För sent att avsluta", Day("2018-06-29"));
        var user = await world.PoliceAsync();
        world.GoTo(Day("2018-07-30"));
        Assert.False(await world.WithAsync<TemporaryRun, bool>(run => run.StopAsync(id, user)));
        Assert.Equal(CaseStatus.Expired, (await world.RowAsync(id)).Status);
        var last = (await world.HistoryAsync(id)).Events[^1];
        Assert.Equal((EventKinds.TemporaryExpired, CurrentUser.System.Id), (last.Kind, last.ActorId));
    }

    private async Task RefusedAsync(Guid id, string? finding)
    {
        var against = (await world.OfferAsync(id)).Against.Select(item => item.Id).ToList();
        Assert.Equal(finding ?? "", string.Join(' ', against));
        Assert.Equal(finding is not null, (await world.StartAsync(id)).Problems.Contains(StartProblem.Blocked));
        Assert.Equal(finding is null ? CaseStatus.Running : CaseStatus.Draft, (await world.RowAsync(id)).Status);
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
