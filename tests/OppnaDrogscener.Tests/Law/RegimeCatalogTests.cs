using System.Globalization;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Law;

public sealed class RegimeCatalogTests
{
    private const string CheckIds = """
        regime-fits-date permit-no-longer-required receiver-is-county-board receiver-is-data-protection-authority temporary-user-may
        temporary-ground-holds signs-from-mounting retention-two-months retention-justified workplace-statement sound-is-told
        assessment-before-start assessment-renewed-on-change kept-five-years temporary-period-within-limit filed-in-time
        evidence-inside-area hours-have-evidence hours-outweigh-intrusion sensitive-views-masked measures-considered
        face-recognition-barred period-crosses-regimes permit-was-not-needed exempt-still-needs-gdpr statutory-task-named
        both-sides-weighed signs-are-planned register-entry-complete impact-assessed processor-agreed municipality-heard
        decision-maker-has-mandate permit-required consent-or-outweighing-need purpose-is-allowed place-is-crime-exposed
        area-no-larger-than-needed
        """;

    private static readonly RegimeCatalog Regimes = TestTemplates.Real.Regimes;
    private static readonly string[] AllChecks = CheckIds.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    [Theory]
    [InlineData("2013-07-01", RegimeKey.Kol2013)]
    [InlineData("2018-07-31", RegimeKey.Kol2013)]
    [InlineData("2018-08-01", RegimeKey.Kbl2018)]
    [InlineData("2019-12-31", RegimeKey.Kbl2018)]
    [InlineData("2020-01-01", RegimeKey.Kbl2020)]
    [InlineData("2025-03-31", RegimeKey.Kbl2020)]
    [InlineData("2025-04-01", RegimeKey.Kbl2025)]
    [InlineData("2099-01-01", RegimeKey.Kbl2025)]
    public void Resolve_LawOnDate_IsTheRegimeInForce(string day, RegimeKey key)
    {
        Assert.Equal(key, Regimes.Resolve(ApplicantKind.Municipality, Day(day), RegimeWish.LawOnDate).Regime!.Key);
        Assert.Equal(RegimeKey.Metodbok, Regimes.Resolve(ApplicantKind.Municipality, Day(day), RegimeWish.CountyBoardApplication).Regime!.Key);
    }

    [Fact]
    public void Resolve_BeforeEverything_RefusesTheLawButNotTheBook()
    {
        var refused = Regimes.Resolve(ApplicantKind.Police, Day("2013-06-30"), RegimeWish.LawOnDate);

        Assert.Null(refused.Regime);
        Assert.Equal((Day("2013-06-30"), Day("2013-07-01")), (refused.Refusal!.LawDate, refused.Refusal.FirstDay));
        Assert.NotNull(Regimes.Resolve(ApplicantKind.Police, Day("1990-01-01"), RegimeWish.CountyBoardApplication).Track);
    }

    [Theory]
    [InlineData(ApplicantKind.Municipality, "2025-03-31", ReceiverAuthority.DataProtectionAuthority, true, "permit-application")]
    [InlineData(ApplicantKind.Municipality, "2025-04-01", ReceiverAuthority.Nobody, false, "documented-assessment")]
    [InlineData(ApplicantKind.Police, "2019-12-31", ReceiverAuthority.DataProtectionAuthority, true, "permit-application")]
    [InlineData(ApplicantKind.Police, "2020-01-01", ReceiverAuthority.Nobody, false, "documented-assessment")]
    [InlineData(ApplicantKind.Police, "2018-07-31", ReceiverAuthority.CountyBoard, true, "permit-application")]
    public void Resolve_KindAndDate_GiveDutyAndDocument(ApplicantKind kind, string day, ReceiverAuthority receiver, bool permit, string document)
    {
        var track = Regimes.Resolve(kind, Day(day), RegimeWish.LawOnDate).Track!;

        Assert.Equal((receiver, permit, document), (track.Receiver, track.PermitRequired, track.Documents[CaseKind.PermitApplication]));
        Assert.Equal("temporary-decision", track.Documents[CaseKind.TemporaryMonitoring]);
    }

    [Fact]
    public void Choose_DatedRegimeOutsideItsDates_IsRefusedWithItsDates()
    {
        var refusal = Regimes.Choose(RegimeKey.Kol2013, Day("2018-08-01")).Refusal!;

        Assert.Equal((RegimeKey.Kol2013, Day("2013-07-01"), Day("2018-07-31")), (refusal.Asked!.Key, refusal.FirstDay, refusal.LastDay!.Value));
        Assert.NotNull(Regimes.Choose(RegimeKey.Kol2013, Day("2018-07-31")).Regime);
        Assert.NotNull(Regimes.Choose(RegimeKey.Metodbok, Day("1950-01-01")).Regime);
    }

    [Theory]
    [InlineData(RegimeKey.Kol2013, "2026-11-22", "2018-07-31")]
    [InlineData(RegimeKey.Kbl2018, "2013-01-01", "2018-08-01")]
    [InlineData(RegimeKey.Kbl2020, "2022-02-02", "2022-02-02")]
    [InlineData(RegimeKey.Metodbok, "1990-01-01", "1990-01-01")]
    public void NearestDay_ForComparison_LiesInside(RegimeKey key, string day, string nearest) =>
        Assert.Equal(Day(nearest), Regimes[key].NearestDay(Day(day)));

    [Fact]
    public void Next_DatedRegimes_FollowEachOther()
    {
        Assert.Equal(RegimeKey.Kbl2018, Regimes.Next(RegimeKey.Kol2013)!.Key);
        Assert.Null(Regimes.Next(RegimeKey.Kbl2025));
        Assert.Null(Regimes.Next(RegimeKey.Metodbok));
    }

    [Fact]
    public void Grounds_OfEveryRegime_AreTheOnesKnown()
    {
        Assert.Equal(["one-month"], Regimes[RegimeKey.Metodbok].Grounds.Keys);
        Assert.Equal(["11-1", "11-2", "11-3"], Regimes[RegimeKey.Kol2013].Grounds.Keys);
        Assert.Equal(["10-accident", "10-missing", "10-crime"], Regimes[RegimeKey.Kbl2018].Grounds.Keys);
        Assert.Equal(["10-accident", "10-missing", "14d"], Regimes[RegimeKey.Kbl2020].Grounds.Keys);
        Assert.Equal(["13-1", "13-2", "14d-1", "14d-2"], Regimes[RegimeKey.Kbl2025].Grounds.Keys);
        Assert.All(Regimes.All.SelectMany(regime => regime.Grounds.Values), ground => Assert.DoesNotContain(ApplicantKind.Municipality, ground.Users));
    }

    [Fact]
    public void Grounds_KeyDifferences_AreAsTheLawHasThem()
    {
        Assert.Equal(["prevent-crime", "stop-crime"], Regimes[RegimeKey.Kol2013].Grounds["11-3"].Purposes);
        Assert.Equal([ApplicantKind.RescueService], Regimes[RegimeKey.Kol2013].Grounds["11-2"].Users);
        Assert.Equal(5, Regimes[RegimeKey.Metodbok].Grounds["one-month"].Purposes.Count);
        Assert.Equal(new StatutoryPeriod(3, PeriodUnit.Months), Regimes[RegimeKey.Kbl2018].Grounds["10-crime"].Period);
        Assert.Equal(new StatutoryPeriod(2, PeriodUnit.Weeks), Regimes[RegimeKey.Kbl2025].Grounds["14d-2"].Period);
        Assert.All(Regimes[RegimeKey.Kbl2025].Grounds.Values, ground => Assert.False(ground.FilingProlongs));
    }

    [Fact]
    public void FilingProlongs_Kbl2020Accident_ForTheRescueLeaderButNotThePolice()
    {
        var regime = Regimes[RegimeKey.Kbl2020];

        Assert.True(regime.FilingProlongs(regime.Grounds["10-accident"], ApplicantKind.RescueService));
        Assert.False(regime.FilingProlongs(regime.Grounds["10-accident"], ApplicantKind.Police));
    }

    [Fact]
    public void Checks_AllRegimes_AreTheThirtyEightAndInOneOrder()
    {
        Assert.Equal(38, AllChecks.Length);
        Assert.Empty(AllChecks.Except(Regimes.All.SelectMany(regime => regime.Checks.Keys)));
        foreach (var regime in Regimes.All)
        {
            Assert.Equal(AllChecks.Where(regime.Checks.ContainsKey), regime.Checks.Keys);
        }
    }

    [Fact]
    public void Checks_SameId_HasTheSameSeverityEverywhere() =>
        Assert.All(Regimes.All.SelectMany(regime => regime.Checks.Values).GroupBy(check => check.Id), group => Assert.Single(group.Select(check => check.Severity).Distinct()));

    [Fact]
    public void Checks_Metodbok_CitesOnlyHeadings()
    {
        var book = Regimes[RegimeKey.Metodbok];

        Assert.All(book.Checks.Values.SelectMany(check => check.LawRefs.Concat(check.LawEnforcementRefs)), reference => Assert.True(reference.IsHeading));
        Assert.DoesNotContain("period-crosses-regimes", book.Checks.Keys);
        Assert.DoesNotContain("regime-fits-date", book.Checks.Keys);
        Assert.Equal(CheckSeverity.Advice, book.Checks["retention-justified"].Severity);
    }

    [Fact]
    public void Checks_ImpactUnderThe2013Act_BeginsWithTheDataProtectionRegulation()
    {
        var check = Regimes[RegimeKey.Kol2013].Checks["impact-assessed"];

        Assert.False(check.AppliesTo(ApplicantKind.Municipality, Day("2018-05-24")));
        Assert.True(check.AppliesTo(ApplicantKind.Municipality, Day("2018-05-25")));
    }

    [Fact]
    public void Checks_AssessmentUnderThe2020Wording_IsForThePoliceOnly()
    {
        var check = Regimes[RegimeKey.Kbl2020].Checks["assessment-before-start"];

        Assert.True(check.AppliesTo(ApplicantKind.Police, Day("2021-01-01")));
        Assert.False(check.AppliesTo(ApplicantKind.Municipality, Day("2021-01-01")));
    }

    [Fact]
    public void RefsFor_PoliceIn2025_AreThePolicesSections()
    {
        var check = Regimes[RegimeKey.Kbl2025].Checks["both-sides-weighed"];

        Assert.Equal("2018:1200 14 a §", check.RefsFor(ApplicantKind.Police).Single().ToString());
        Assert.Equal("2018:1200 8 §", check.RefsFor(ApplicantKind.Municipality).Single().ToString());
    }

    [Fact]
    public void Checks_EveryDayOfARegime_CitesSomethingInForceForEveryone()
    {
        var law = TestTemplates.Real.Law;
        foreach (var regime in Regimes.All)
        {
            DateOnly[] days = [regime.From ?? Day("2000-01-01"), regime.To ?? Day("2026-11-22")];
            foreach (var check in regime.Checks.Values)
            {
                Assert.All(Enum.GetValues<ApplicantKind>().SelectMany(kind => days.Where(day => check.AppliesTo(kind, day)).Select(day => law.InForce(check.RefsFor(kind), day))), Assert.NotEmpty);
            }
        }
    }

    [Fact]
    public void Interests_Metodbok_HasTheBooksTwoExtraWeights() =>
        Assert.Superset(
            (HashSet<string>)["witnesses-do-not-cooperate", "long-standing-problems"],
            Regimes[RegimeKey.Metodbok].Interests.Where(item => item.Side == BalanceSide.For).Select(item => item.Id).ToHashSet());

    [Fact]
    public void Interests_PoliceIn2025_HaveStrategicPlaceButNoAccidents()
    {
        string[] Ids(ApplicantKind kind) => [.. Regimes[RegimeKey.Kbl2025].Interests.Where(item => item.Concerns(kind)).Select(item => item.Id)];

        Assert.Contains("strategic-place", Ids(ApplicantKind.Police));
        Assert.DoesNotContain("accident-need", Ids(ApplicantKind.Police));
        Assert.DoesNotContain("strategic-place", Ids(ApplicantKind.Municipality));
        Assert.Contains("accident-need", Ids(ApplicantKind.Municipality));
    }

    [Fact]
    public void Constructor_GapBetweenRegimes_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new RegimeCatalog(Regimes.All.Select(regime =>
            regime.Key == RegimeKey.Kbl2018 ? regime with { To = regime.To!.Value.AddDays(-1) } : regime)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
