using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Templates;

/// <summary>English stands beside every Swedish text that pages show, says as much, and changes nothing of what is found.</summary>
public sealed class EnglishTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Groups of templates/words.md that pages show; the other words stand in documents only.</summary>
    private static readonly string[] ShownGroups = ["case-", "offence-", "sensitive-", "compass-", "map-", "problem-", "origin-", "rule-week", "rule-day", "rule-people", "refusal-", "strength-", "ladder-figure-", "chart-", "area-place", "area-municipality"];

    public static TheoryData<string> Files => [.. SwedishOfOurs.SwedishFiles.Select(file => file.Path)];

    public static TheoryData<string> LawCaseChecks => [.. LawCase.Names.Select(name => name.CheckId).Distinct()];

    [Theory]
    [MemberData(nameof(Files))]
    public void English_StandsBesideTheSwedish_WithTheSamePlaceholders(string path)
    {
        var swedish = SwedishOfOurs.SwedishFiles.Single(file => file.Path == path);
        var english = SwedishOfOurs.EnglishOf(swedish);
        Assert.True(english is not null, path + " has no English");
        var texts = SwedishOfOurs.TextsOf(swedish);
        Assert.All(SwedishOfOurs.TextsOf(english).Where(text => texts.ContainsKey(text.Key)), text =>
            Assert.True(Names(texts[text.Key]).SetEquals(Names(text.Value)), $"{english.Path}: {text.Key}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void English_SaysEverythingThatTheSwedishSays(string path)
    {
        var swedish = SwedishOfOurs.SwedishFiles.Single(file => file.Path == path);
        if (swedish.Path == "words.md" || swedish.Folder is "regimes" or "indicators" or "measures" or "roles" or "method-book")
        {
            // Read by key over the Swedish, by readers that refuse other keys; words are tested by their groups below.
            return;
        }

        var english = SwedishOfOurs.TextsOf(SwedishOfOurs.EnglishOf(swedish)!);
        Assert.Equal(SwedishOfOurs.TextsOf(swedish).Where(text => text.Value.Length > 0).Select(text => text.Key).Order(), english.Where(text => text.Value.Length > 0).Select(text => text.Key).Order());
    }

    [Fact]
    public void Words_ThatPagesShow_AreInEnglish()
    {
        var english = TestTemplates.Real.Texts.Words(Today, TextLanguage.English);
        Assert.All(TestTemplates.Real.Texts.Words(Today).Keys.Where(key => ShownGroups.Any(group => key.StartsWith(group, StringComparison.Ordinal))),
            key => Assert.True(english.ContainsKey(key), key));
    }

    [Theory]
    [InlineData("regimes/KBL2025.en.md", "  stop-crime: \"Stop crime\"\n", "")]
    [InlineData("regimes/KBL2025.en.md", "  stop-crime:", "  stop-crimes:")]
    [InlineData("regimes/KBL2025.en.md", "      urgent:", "      hurried:")]
    [InlineData("indicators/indicators.en.md", "  nuisance:", "  noise:")]
    [InlineData("measures/lighting.en.md", "reason:", "why:")]
    [InlineData("checks/permit-required.en.md", "  nobody:", "  noone:")]
    [InlineData("words.en.md", "map-needed:", "map-wanted:")]
    public void English_OtherKeysThanTheSwedish_RefusesToStart(string path, string old, string changed)
    {
        var folder = TestTemplates.With(path, text => text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, changed, StringComparison.Ordinal) : throw new InvalidOperationException(old));
        Assert.Equal(path, Assert.Throws<TemplateException>(() => TemplateSet.Load(folder)).Problem.File);
    }

    [Theory]
    [InlineData("regimes/KBL2027.en.md")]
    [InlineData("measures/unknown.en.md")]
    [InlineData("checks/unknown.en.md")]
    public void English_WithoutSwedish_RefusesToStart(string path)
    {
        var text = TestTemplates.With(path, _ => "---\ntitle: \"T\"\nquestion: \"Q\"\nstatements:\n  met: \"M\"\n---\nText\n");
        Assert.Equal(path, Assert.Throws<TemplateException>(() => TemplateSet.Load(text)).Problem.File);
    }

    [Theory]
    [MemberData(nameof(LawCaseChecks))]
    public void Findings_InEnglish_AreTheSameAndHaveNoSwedishOfOurs(string checkId)
    {
        foreach (var (_, sentence) in LawCase.Names.Where(name => name.CheckId == checkId))
        {
            var law = LawCase.Read(checkId, sentence);
            var reading = Desk.Readable(law.File);
            var given = SwedishOfOurs.TextsOf(law.File["facts"]);
            var lawDate = CaseDesk.LawDateOf(reading.File!, Today);
            var regime = Desk.Of.RegimeOf(reading.File!, lawDate).Regime!;
            var english = Desk.Of.Judge(reading.File!, regime, lawDate, TextLanguage.English);
            var words = new AssessmentWords(Desk.Of.Templates, english, Today, TextLanguage.English);
            Assert.Equal(Outline(Desk.Of.Judge(reading.File!, regime, lawDate)), Outline(english));
            Assert.All(english.Findings, finding => Assert.All(
                [words.Title(finding), .. words.Explanation(finding), .. words.Remedies(finding)],
                said => Assert.True(SwedishOfOurs.In(said, given) is null, $"{checkId}/{sentence}: {finding.Id} says \"{SwedishOfOurs.In(said, given)}\" in: {said}")));
        }
    }

    [Fact]
    public void Regimes_InEnglish_DifferInWordsOnly()
    {
        foreach (var (swedish, english) in TestTemplates.Real.Regimes.All.Zip(TestTemplates.Real.RegimesIn(TextLanguage.English).All))
        {
            Assert.Equal((swedish.Key, swedish.From, swedish.To, swedish.Law), (english.Key, english.From, english.To, english.Law));
            Assert.Same(swedish.Checks, english.Checks);
            Assert.Equal(swedish.Interests, english.Interests.Zip(swedish.Interests).Select(pair => pair.First with { Text = pair.Second.Text }));
            Assert.Equal(swedish.Purposes.Keys, english.Purposes.Keys);
            Assert.Equal(swedish.Grounds.Keys, english.Grounds.Keys);
            Assert.All(swedish.Grounds.Values, ground => Assert.Equal((ground.Period, ground.Law, ground.FilingProlongs), (english.Grounds[ground.Id].Period, english.Grounds[ground.Id].Law, english.Grounds[ground.Id].FilingProlongs)));
        }
    }

    [Fact]
    public void Clock_InEnglish_HasNoSwedish()
    {
        var regime = TestTemplates.Real.Regimes[RegimeKey.Metodbok];
        foreach (var start in Enumerable.Range(0, 366).Select(new DateOnly(2027, 1, 1).AddDays))
        {
            var result = new Domain.Clock.TemporaryClock(TestTemplates.Real.Regimes).Count(regime.Grounds["one-month"], regime, start);
            Assert.All(TestTemplates.Real.Clock.Explain(result, TextLanguage.English), sentence => Assert.True(SwedishOfOurs.In(sentence, "") is null, sentence));
        }
    }

    [Fact]
    public void Problem_InEnglish_SaysItInEnglish()
    {
        var words = new ProblemWords(TestTemplates.Real.Texts, TextLanguage.English);
        var reading = Desk.Of.Read("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"place\":{\"countyCode\":7},\"applicant\":{\"kind\":\"church\"}}}"u8);
        Assert.Null(reading.File);
        Assert.All(reading.Problems, problem => Assert.True(SwedishOfOurs.In(words.Line(problem), "") is null, words.Line(problem)));
    }

    [Fact]
    public void Refusal_InEnglish_NamesTheActAndTheDaysInEnglish() => Assert.Equal(
        "The Camera Surveillance Act (2013:460) applied from 1 July 2013 to 31 July 2018; the law date 1 August 2018 lies outside.",
        TestTemplates.Real.LegalPosition.Explain(TestTemplates.Real.Regimes.Choose(RegimeKey.Kol2013, new DateOnly(2018, 8, 1)).Refusal!, TextLanguage.English));

    [Fact]
    public void Notation_English_HasPointCommaAndEnglishDays()
    {
        var english = new Notation(TextLanguage.English);
        Assert.Equal("12,345", english.Number(12_345));
        Assert.Equal("2.5", english.Number(2.5, 2));
        Assert.Equal("81%", english.Percent(0.81));
        Assert.Equal("1,250\u00A0m²", english.SquareMetres(1250));
        Assert.Equal("9.5\u00A0m", english.Metres(9.5));
        Assert.Equal("1\u00A0March\u00A02027", english.Date(new DateOnly(2027, 3, 1)));
        Assert.Equal("19:00–04:30", english.ClockHours(19 * 60, (4 * 60) + 30));
        Assert.Equal("Monday", english.Weekday(DayOfWeek.Monday));
    }

    [Fact]
    public void In_SwedishText_IsFound()
    {
        Assert.Equal("Saknas", SwedishOfOurs.In("Saknas:", ""));
        Assert.NotNull(SwedishOfOurs.In("The place. Inget ljud hörs eller tas upp.", ""));
        Assert.NotNull(SwedishOfOurs.In("ett ord med ärlighet", ""));
        Assert.Null(SwedishOfOurs.In("Saknas", "Saknas"));
        Assert.Null(SwedishOfOurs.In("No sound is heard or recorded.", ""));
    }

    private static HashSet<string> Names(string text) => [.. new TemplateText(text, "x.md", 1).Placeholders];

    /// <summary>Everything of an assessment but its words.</summary>
    private static string Outline(Assessment assessment) => string.Join('\n', assessment.Findings.Select(finding => string.Join(' ',
        finding.Id, finding.Result, finding.Severity, string.Join(',', finding.Law),
        string.Join(',', finding.Judgement.Statements.Select(statement => statement.Key)),
        string.Join(',', finding.Judgement.Facts), string.Join(',', finding.Judgement.Missing),
        string.Join(',', finding.Judgement.Remedies.Select(remedy => $"{remedy.Statement.Key} {remedy.Change?.Path}={remedy.Change?.Value.ToJsonString()}")))));
}
