using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>The law cases are the specification of the checks.</summary>
public sealed class LawCaseTests
{
    public static TheoryData<string, string> Cases => [.. LawCase.Names.Select(name => new TheoryDataRow<string, string>(name.CheckId, name.Sentence))];

    public static TheoryData<string> Checks => [.. CheckCatalog.All.Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void LawCase_IsJudgedAsItSays(string checkId, string sentence)
    {
        var lawCase = LawCase.Read(checkId, sentence);

        var finding = Desk.Judge(Desk.Readable(lawCase.File))[checkId];

        var said = string.Join(", ", finding.Judgement.Statements.Select(statement => statement.Key));
        Assert.True(lawCase.Expected == CheckAnswer.Word(finding.Result), $"expected {lawCase.Expected}, was {finding.Result}: {said}; missing {string.Join(", ", finding.Judgement.Missing)}");
        Assert.Empty(lawCase.Says.Except(finding.Judgement.Statements.Select(statement => statement.Key)));
        Assert.Empty(lawCase.Missing.Except(finding.Judgement.Missing));
        Assert.Empty(lawCase.Remedies.Except(finding.Judgement.Remedies.Select(remedy => remedy.Statement.Key)));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void Check_IsTriedOnBothSidesOfItsLine(string checkId)
    {
        var results = LawCase.Names.Where(name => name.CheckId == checkId).Select(name => LawCase.Read(checkId, name.Sentence).Expected).ToHashSet();

        Assert.Contains("notMet", results);
        Assert.True(results.Contains("met") || results.Contains("notApplicable"), $"{checkId} has no case on the other side of its line");
    }

    /// <summary>Two checks read only the regime, the law date and the kind of case, which are never missing.</summary>
    [Theory]
    [MemberData(nameof(Checks))]
    public void Check_IsTriedWithAFactMissing(string checkId)
    {
        var unclear = LawCase.Names.Where(name => name.CheckId == checkId).Select(name => LawCase.Read(checkId, name.Sentence))
            .Any(lawCase => lawCase.Expected == "unclear" && lawCase.Missing.Count > 0);

        Assert.Equal(checkId is not ("regime-fits-date" or "permit-no-longer-required"), unclear);
    }

    [Fact]
    public void EveryGround_IsTriedOnBothSidesOfItsConditions()
    {
        var tried = LawCase.Names.Where(name => name.CheckId == "temporary-ground-holds").Select(name => LawCase.Read(name.CheckId, name.Sentence))
            .Select(lawCase => (Regime: lawCase.File["regime"]!.GetValue<string>(), Ground: lawCase.File["facts"]?["temporary"]?["groundId"]?.ToString(), lawCase.Expected)).ToHashSet();

        Assert.All(Desk.Of.Templates.Regimes.All.SelectMany(regime => regime.Grounds.Keys.Select(ground => (Regime: RegimeKeys.ToText(regime.Key), Ground: ground))), pair =>
        {
            Assert.Contains((pair.Regime, pair.Ground, "met"), tried);
            Assert.Contains((pair.Regime, pair.Ground, "notMet"), tried);
        });
    }

    [Fact]
    public void LawCases_OfUnknownChecks_AreNone() =>
        Assert.Empty(LawCase.Names.Select(name => name.CheckId).Except(CheckCatalog.All.Select(check => check.Id)));
}
