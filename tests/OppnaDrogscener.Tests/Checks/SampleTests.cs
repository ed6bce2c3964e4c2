using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>What each sample case is there to show.</summary>
public sealed class SampleTests
{
    public static TheoryData<string> Names => ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_IsReadableAndInCanonicalForm(string name)
    {
        var reading = Desk.Sample(name);

        Assert.Empty(reading.Problems);
        Assert.Equal(File.ReadAllText(RepositoryFolder.PathTo("tests", "samples", name + ".case.json")), System.Text.Encoding.UTF8.GetString(reading.Canonical!));
    }

    [Fact]
    public void StoraTorget_HasEvidenceByDayButDoesNotOutweighTheIntrusion()
    {
        var assessment = Desk.Judge(Desk.Sample("stora-torget"));

        Assert.Equal(CheckResult.Met, assessment["hours-have-evidence"].Result);
        var hours = assessment["hours-outweigh-intrusion"];
        Assert.Equal(CheckResult.NotMet, hours.Result);
        Assert.Contains(hours.Judgement.Statements, statement => statement.Key == "band" && statement.Values["hours"] == new Value.HourSpan(12, 15));
        Assert.Equal("adopt-window", Assert.Single(hours.Judgement.Remedies).Statement.Key);
    }

    [Theory]
    [InlineData(RegimeKey.Metodbok)]
    [InlineData(RegimeKey.Kol2013)]
    public void Jarva_IsFiledInTimeAndMayContinue(RegimeKey key)
    {
        var reading = Desk.Sample("jarva-tillfallig");
        var assessment = Desk.Of.Judge(reading.File!, Desk.Of.Templates.Regimes[key], new DateOnly(2017, 5, 12));

        var filed = assessment["filed-in-time"];
        Assert.Equal(CheckResult.Met, filed.Result);
        Assert.Equal("in-time", filed.Judgement.Statements[0].Key);
        Assert.Equal((Value)new DateOnly(2017, 6, 9), filed.Judgement.Statements[0].Values["by"]);
        var period = assessment["temporary-period-within-limit"];
        Assert.Equal(CheckResult.Met, period.Result);
        Assert.Equal((Value)new DateOnly(2017, 6, 12), period.Judgement.Statements[0].Values["end"]);
        Assert.Equal((Value)new DateOnly(2017, 6, 11), period.Judgement.Statements[0].Values["last"]);
        Assert.Equal(CheckResult.Met, assessment["temporary-ground-holds"].Result);
        Assert.False(assessment.Blocks);
    }

    [Theory]
    [InlineData("place-is-crime-exposed")]
    [InlineData("measures-considered")]
    [InlineData("area-no-larger-than-needed")]
    public void ThinCase_FailsEachOfTheThreeDemands(string id) =>
        Assert.Equal(CheckResult.NotMet, Desk.Judge(Desk.Sample("tunt-underlag"))[id].Result);

    [Fact]
    public void Assessment2025_NeedsNoPermitButAssessmentAndRegister()
    {
        var assessment = Desk.Judge(Desk.Sample("bedomning-2025"));

        Assert.All(new[] { "permit-required", "permit-no-longer-required", "assessment-before-start", "register-entry-complete", "kept-five-years", "statutory-task-named" },
            id => Assert.Equal(CheckResult.Met, assessment[id].Result));
        Assert.False(assessment.Blocks);
    }

    [Fact]
    public void SameFacts_TheDayBeforeAndTheDayOfTheReform_GiveDifferentDuties()
    {
        var file = Desk.Sample("bedomning-2025").File!;
        var before = Desk.Of.Judge(file, Desk.Of.Templates.Regimes.InForceOn(new DateOnly(2025, 3, 31))!, new DateOnly(2025, 3, 31));
        var after = Desk.Of.Judge(file, Desk.Of.Templates.Regimes.InForceOn(new DateOnly(2025, 4, 1))!, new DateOnly(2025, 4, 1));

        Assert.Equal(CheckResult.NotMet, before["permit-required"].Result);
        Assert.Equal(CheckResult.Met, after["permit-required"].Result);
        Assert.Equal(CheckResult.NotApplicable, before["register-entry-complete"].Result);
        Assert.Equal(CheckResult.Met, after["register-entry-complete"].Result);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Comparison_HasTheSameChecksUnderEveryRegime(string name)
    {
        var reading = Desk.Sample(name);
        var compared = Desk.Of.Compare(reading.File!, reading.File!.LawDate!.Value);

        Assert.Equal(5, compared.Count);
        Assert.All(compared, assessment => Assert.Equal(CheckCatalog.All.Select(check => check.Id), assessment.Findings.Select(finding => finding.Id)));
        Assert.All(compared, assessment => Assert.True(assessment.Regime.Fits(assessment.LawDate)));
    }
}
