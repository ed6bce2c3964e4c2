using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>Every check has its words, and every word its check.</summary>
public sealed class CheckWordsTests
{
    private static readonly DateOnly AnyDay = new(2026, 11, 23);

    public static TheoryData<string> Checks => [.. CheckCatalog.All.Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Keys_AndWords_AreTheSame(string id)
    {
        var check = CheckCatalog.All.Single(check => check.Id == id);
        var text = Desk.Of.Templates.Texts.Check(id, AnyDay);

        Assert.Equal(check.Keys.Order(), text.Statements.Keys.Concat(text.Remedies.Keys).Order());
    }

    [Fact]
    public void Checks_AndFilesOfWords_AreTheSame() =>
        Assert.Equal(CheckCatalog.All.Select(check => check.Id).Order(), Desk.Of.Templates.Texts.CheckIds.Order());

    [Fact]
    public void EveryRegime_UsesOnlyChecksThatExist()
    {
        var known = CheckCatalog.All.Select(check => check.Id).ToHashSet();

        Assert.All(Desk.Of.Templates.Regimes.All, regime => Assert.Empty(regime.Checks.Keys.Except(known)));
    }

    [Fact]
    public void EveryCheck_IsUsedBySomeRegime()
    {
        var used = Desk.Of.Templates.Regimes.All.SelectMany(regime => regime.Checks.Keys).ToHashSet();

        Assert.Empty(CheckCatalog.All.Select(check => check.Id).Except(used));
    }

    [Fact]
    public void CommonStatements_HaveWords() => Assert.All(CommonStatements.All, key =>
        Assert.NotEmpty(Desk.Of.Templates.Texts.Text("check-words", AnyDay).Word(key).Text));
}
