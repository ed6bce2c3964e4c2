using System.Globalization;
using System.Text;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Templates;

public sealed class LegalPositionTests
{
    private const string Opening = "Den här ansökan följer metodbokens beskrivning från 2018. ";
    private static readonly LegalPosition Position = TestTemplates.Real.LegalPosition;
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2013-06-30", "Vilka regler som gällde detta datum ligger utanför verktyget.")]
    [InlineData("2013-07-01", "Detta datum gällde kameraövervakningslagen (2013:460): tillstånd söktes hos länsstyrelsen i länet.")]
    [InlineData("2018-07-31", "Detta datum gällde kameraövervakningslagen (2013:460): tillstånd söktes hos länsstyrelsen i länet.")]
    [InlineData("2018-08-01", "Detta datum gällde kamerabevakningslagen (2018:1200): tillstånd söktes hos Datainspektionen, inte hos länsstyrelsen.")]
    [InlineData("2020-01-01", "Detta datum gällde kamerabevakningslagen (2018:1200): en kommun sökte tillstånd hos Datainspektionen (från 2021 Integritetsskyddsmyndigheten); Polismyndigheten behövde inget tillstånd men skulle dokumentera sin bedömning.")]
    [InlineData("2025-04-01", "Länsstyrelserna har inte prövat tillstånd till kamerabevakning sedan den 1 augusti 2018, och sedan den 1 april 2025 krävs inget tillstånd. Den som bevakar ska själv göra och dokumentera en bedömning och, om det är en kommun, föra en förteckning.")]
    public void For_Metodbok_SaysWhatAppliedOnTheDate(string lawDate, string text) =>
        Assert.Equal(Opening + text, Position.For(RegimeKey.Metodbok, Day(lawDate), Today).Text);

    [Fact]
    public void For_EveryRegimeAndPeriod_IsTheApprovedText()
    {
        var page = new StringBuilder();
        foreach (var regime in TestTemplates.Real.Regimes.All)
        {
            foreach (var lawDate in new[] { "2010-01-01", "2016-02-01", "2019-02-01", "2022-02-01", "2026-02-01", "2028-02-01" }.Select(Day).Where(regime.Fits))
            {
                page.Append(CultureInfo.InvariantCulture, $"{RegimeKeys.ToText(regime.Key)} {lawDate:O}\n{Position.For(regime.Key, lawDate, Today).Text}\n\n");
            }
        }

        Golden.Verify("tests/OppnaDrogscener.Tests/Golden/legal-position.approved.txt", page.ToString());
    }

    [Fact]
    public void For_DatedRegimeWhileInForce_SaysNothingOfAnotherLaw()
    {
        Assert.Single(Position.For(RegimeKey.Kol2013, Day("2016-02-01"), Day("2016-02-01")).Sentences);
        Assert.Equal(2, Position.For(RegimeKey.Kol2013, Day("2016-02-01"), Day("2018-08-01")).Sentences.Count);
        Assert.Single(Position.For(RegimeKey.Kbl2025, Today, Today).Sentences);
    }

    [Theory]
    [InlineData("2027-11-22", false)]
    [InlineData("2027-11-23", true)]
    public void For_LawDateMoreThanAYearAfterTheCheck_SaysSo(string lawDate, bool warns)
    {
        Assert.Equal(warns, Position.For(RegimeKey.Kbl2025, Day(lawDate), Today).Text.Contains("22 november 2026", StringComparison.Ordinal));
        Assert.Equal(warns, Position.For(RegimeKey.Metodbok, Day(lawDate), Today).Text.Contains("22 november 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_Refusal_NamesLawAndDate()
    {
        var regimes = TestTemplates.Real.Regimes;

        Assert.Equal(
            "Kameraövervakningslagen (2013:460) gällde 2013-07-01–2018-07-31; lagdatumet 2019-01-01 ligger utanför.",
            Position.Explain(regimes.Choose(RegimeKey.Kol2013, Day("2019-01-01")).Refusal!));
        Assert.Contains("gäller från 2025-04-01; lagdatumet 2025-03-31", Position.Explain(regimes.Choose(RegimeKey.Kbl2025, Day("2025-03-31")).Refusal!), StringComparison.Ordinal);
        Assert.Contains("börjar med Kameraövervakningslagen (2013:460)", Position.Explain(regimes.Resolve(default, Day("2013-06-30"), RegimeWish.LawOnDate).Refusal!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Certainty.SecondHand)]
    [InlineData(Certainty.Memory)]
    [InlineData(Certainty.Inference)]
    public void Explain_UncertainMark_SaysNotCheckedAgainstTheLaw(Certainty certainty) =>
        Assert.Contains("ej kontrollerad mot lagtexten", Position.Explain(certainty), StringComparison.Ordinal);

    [Fact]
    public void ClockExplanation_EveryKindOfStep_IsTheApprovedText()
    {
        var templates = TestTemplates.Real;
        var page = new StringBuilder();
        foreach (var (key, ground, start) in new[]
        {
            (RegimeKey.Metodbok, "one-month", "2017-05-12"),
            (RegimeKey.Kol2013, "11-3", "2017-11-24"),
            (RegimeKey.Kol2013, "11-3", "2018-01-31"),
            (RegimeKey.Kol2013, "11-3", "2018-07-01"),
            (RegimeKey.Kbl2025, "14d-1", "2026-08-31"),
            (RegimeKey.Kbl2025, "14d-2", "2026-12-18"),
        })
        {
            var regime = templates.Regimes[key];
            var result = new TemporaryClock(templates.Regimes).Count(regime.Grounds[ground], regime, Day(start));
            page.Append(CultureInfo.InvariantCulture, $"{RegimeKeys.ToText(key)} {ground} {start}\n");
            page.AppendJoin('\n', templates.Clock.Explain(result)).Append("\n\n");
        }

        Golden.Verify("tests/OppnaDrogscener.Tests/Golden/clock-steps.approved.txt", page.ToString());
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
