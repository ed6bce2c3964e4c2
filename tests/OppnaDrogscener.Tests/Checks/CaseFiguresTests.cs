using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>What follows from the answers alone is computed once and changes nothing that is found.</summary>
public sealed class CaseFiguresTests
{
    [Fact]
    public void Figures_OfTheSameAnswers_AreTheSameObject()
    {
        var facts = Desk.Sample("torg-lulea").File!.Facts;

        Assert.Same(CaseFigures.Of(facts), CaseFigures.Of(facts));
        Assert.NotSame(CaseFigures.Of(facts), CaseFigures.Of(facts with { }));
    }

    [Theory]
    [InlineData("torg-lulea")]
    [InlineData("stora-torget")]
    [InlineData("jarva-tillfallig")]
    [InlineData("tunt-underlag")]
    [InlineData("bedomning-2025")]
    public void Findings_OfRegimesJudgedTogether_AreThoseOfEachJudgedAlone(string sample)
    {
        var day = new DateOnly(2026, 11, 23);
        var together = Desk.Of.Compare(Desk.Sample(sample).File!, day);

        foreach (var assessment in together)
        {
            var alone = Desk.Of.Judge(Desk.Sample(sample).File!, Desk.Of.Templates.Regimes[assessment.Regime.Key], assessment.Regime.NearestDay(day));
            Assert.Equal(assessment.Findings.Select(Said), alone.Findings.Select(Said));
        }
    }

    private static string Said(Finding finding) => string.Join('|', [
        finding.Id, finding.Judgement.Result.ToString(), .. finding.Judgement.Statements.Select(statement => statement.Key + string.Join(',', statement.Values)),
        .. finding.Judgement.Facts, .. finding.Judgement.Missing]);
}
