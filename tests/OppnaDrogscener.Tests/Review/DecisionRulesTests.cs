using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using Xunit;
using static OppnaDrogscener.Domain.Review.DecisionObjectionKind;
using static OppnaDrogscener.Domain.Status.DecisionOutcome;

namespace OppnaDrogscener.Tests.Review;

public sealed class DecisionRulesTests
{
    private static readonly DateOnly Day = new(2018, 3, 1);

    [Fact]
    public void Possible_Withdrawn_IsWritingOffAlone()
    {
        Assert.Equal([WrittenOff], DecisionRules.Possible(CaseStatus.Submitted, withdrawn: true, null, Day));
        Assert.DoesNotContain(WrittenOff, DecisionRules.Possible(CaseStatus.Submitted, withdrawn: false, null, Day));
    }

    [Fact]
    public void Possible_ApplicantHasTimeToAnswer_IsNothingUntilTheDayAfter()
    {
        Assert.Empty(DecisionRules.Possible(CaseStatus.SupplementRequested, withdrawn: false, Day, Day));
        Assert.Contains(Dismissed, DecisionRules.Possible(CaseStatus.SupplementRequested, withdrawn: false, Day, Day.AddDays(1)));
    }

    [Theory]
    [InlineData(Granted, OfficerVerdict.NotMet, CheckSeverity.Blocking, NotMet, true)]
    [InlineData(Granted, OfficerVerdict.Supplement, CheckSeverity.Blocking, Supplement, true)]
    [InlineData(Granted, OfficerVerdict.NotMet, CheckSeverity.Serious, NotMet, false)]
    [InlineData(PartlyGranted, OfficerVerdict.NotMet, CheckSeverity.Blocking, NotMet, false)]
    [InlineData(Granted, null, CheckSeverity.Blocking, NotMarked, false)]
    public void Objections_ToAPermit_FollowTheOfficersVerdict(DecisionOutcome outcome, OfficerVerdict? verdict, CheckSeverity severity, DecisionObjectionKind kind, bool blocks) =>
        Assert.Equal([new DecisionObjection(kind, "check", blocks)], DecisionRules.Objections(outcome, [new("check", severity, verdict, false)]));

    [Fact]
    public void Objections_ToARefusal_AskForSomethingThatSpeaksAgainst()
    {
        Assert.Equal([new DecisionObjection(NothingAgainst, null, Blocks: false)], DecisionRules.Objections(Refused, [new("check", CheckSeverity.Blocking, OfficerVerdict.Met, false)]));
        Assert.Empty(DecisionRules.Objections(Refused, [new("check", CheckSeverity.Advice, OfficerVerdict.NotMet, false)]));
        Assert.Empty(DecisionRules.Objections(WrittenOff, []));
    }

    [Fact]
    public void Objections_VerdictOnAnEarlierVersion_IsTold() =>
        Assert.Equal([EarlierVersion], DecisionRules.Objections(Granted, [new("check", CheckSeverity.Blocking, OfficerVerdict.Met, true)]).Select(item => item.Kind));

    [Fact]
    public void Scope_MoreThanAppliedFor_IsBarred()
    {
        var applied = new Monitoring { Schedule = [Hours("20:00", "04:00")], RetentionHours = 72, Start = Day, End = Day.AddYears(1), Sound = false };
        var same = new PermitConditions { Hours = applied.Schedule, RetentionHours = 72, From = Day, Until = Day.AddYears(1) };
        Assert.Empty(PermitScope.Objections(Granted, same, applied));
        Assert.Equal([HoursNotAppliedFor], Kinds(Granted, same with { Hours = [Hours("19:00", "04:00")] }, applied));
        Assert.Equal([FewerHours], Kinds(Granted, same with { Hours = [Hours("21:00", "04:00")] }, applied));
        Assert.Empty(Kinds(PartlyGranted, same with { Hours = [Hours("21:00", "04:00")] }, applied));
        Assert.Equal([SoundNotAppliedFor], Kinds(Granted, same with { SoundAllowed = true }, applied));
        Assert.Equal([RetentionNotAppliedFor], Kinds(Granted, same with { RetentionHours = 73 }, applied));
        Assert.Equal([TimeNotAppliedFor], Kinds(Granted, same with { Until = null }, applied));
        Assert.Equal([TimeNotAppliedFor], Kinds(Granted, same with { From = Day.AddDays(-1) }, applied));
        Assert.Empty(PermitScope.Objections(Granted, same with { Until = Day.AddDays(9) }, applied));
    }

    private static IEnumerable<DecisionObjectionKind> Kinds(DecisionOutcome outcome, PermitConditions conditions, Monitoring applied) => PermitScope.Objections(outcome, conditions, applied).Select(item => item.Kind);

    private static ScheduleEntry Hours(string from, string to) => new() { Days = [Weekday.Friday, Weekday.Saturday], From = ClockTime.Parse(from), To = ClockTime.Parse(to) };
}
