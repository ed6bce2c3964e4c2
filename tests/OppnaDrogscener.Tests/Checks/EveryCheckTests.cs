using FsCheck.Fluent;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Checks;

/// <summary>What holds for every check on any facts: it answers, it says why, and what it says can be read.</summary>
public sealed class EveryCheckTests
{
    private const int ChecksInAll = 38;
    private const int Last = 1_000_000;

    private static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>The first and last day of each dated regime, the days when a rule changes inside one, and days beyond all of them.</summary>
    private static readonly DateOnly[] LawDates =
    [
        new(2000, 1, 1), new(2013, 6, 30), new(2013, 7, 1), new(2018, 5, 24), new(2018, 5, 25), new(2018, 7, 31), new(2018, 8, 1),
        new(2019, 12, 31), new(2020, 1, 1), new(2020, 7, 31), new(2020, 8, 1), new(2020, 12, 31), new(2021, 1, 1), new(2025, 3, 31),
        new(2025, 4, 1), new(2026, 6, 30), new(2026, 7, 1), new(2100, 12, 31),
    ];

    private static readonly FactNames Names = new(Desk.Of.Templates.Texts.Text(FactNames.TextId, Today).Words);

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(RepositoryFolder.PathTo("tests", "samples"), "*.case.json").Select(path => Path.GetFileName(path)[..^".case.json".Length]).Order()];

    [Theory]
    [InlineData(CaseKind.PermitApplication)]
    [InlineData(CaseKind.TemporaryMonitoring)]
    [InlineData(CaseKind.DocumentedAssessment)]
    public void NoFacts_UnderEveryRegimeAndDay_AreAnsweredInWords(CaseKind kind) => Assert.All(LawDates, day => UnderEveryRegime(new CaseFile(1, kind, null, null, new CaseFacts()), day));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_UnderEveryRegime_IsAnsweredInWords(string name)
    {
        var file = Desk.Sample(name).File!;
        UnderEveryRegime(file, file.LawDate!.Value);
        UnderEveryRegime(file, Today);
    }

    [Fact]
    public void AnyFacts_UnderEveryRegime_AreAnsweredInWords() => Invariant.Holds(Gen.Choose(0, Last), seed =>
    {
        var facts = RandomFacts.Of(seed);
        var day = LawDates[seed % LawDates.Length];
        var kind = (CaseKind)(seed % Enum.GetValues<CaseKind>().Length);
        UnderEveryRegime(new CaseFile(1, kind, null, null, facts), day);
        return true;
    });

    [Fact]
    public void AnyFacts_JudgedTwice_AreJudgedAlike() => Invariant.Holds(Gen.Choose(0, Last), seed =>
    {
        var file = new CaseFile(1, CaseKind.PermitApplication, null, null, RandomFacts.Of(seed));
        var regime = Desk.Of.Templates.Regimes[RegimeKey.Kbl2025];
        string Answer() => new CheckAnswer(Desk.Of.Templates, Today).Of(Desk.Of.Judge(file, regime, Today)).ToJsonString();
        return Answer() == Answer();
    }, tries: 20);

    private static void UnderEveryRegime(CaseFile file, DateOnly day) => Assert.All(Desk.Of.Templates.Regimes.All, regime => IsAnsweredInWords(file, regime, day));

    private static void IsAnsweredInWords(CaseFile file, Regime regime, DateOnly day)
    {
        var assessment = Desk.Of.Judge(file, regime, day);
        var words = new AssessmentWords(Desk.Of.Templates, assessment, Today);
        Assert.Equal(ChecksInAll, assessment.Findings.Count);
        Assert.All(assessment.Findings, finding =>
        {
            var where = $"{finding.Id} under {regime.Key}";
            Assert.NotEmpty(finding.Judgement.Statements);
            Assert.All(words.Explanation(finding).Concat(words.Remedies(finding)), sentence => IsReadable(sentence, where));
            Assert.All(finding.Judgement.Missing, path => Assert.True(Names.Find(path) is not null, $"{where}: no name for {path}"));
            Assert.False(finding.Judgement.Statements.Any(LacksNothing), $"{where}: says that something is missing, but not what");
            Assert.True(finding.Result is CheckResult.NotMet or CheckResult.Unclear || finding.Judgement.Missing.Count == 0, $"{where}: {finding.Result} though {string.Join(", ", finding.Judgement.Missing)} is missing");
        });
    }

    private static bool LacksNothing(Statement statement) => statement.Key == CommonStatements.Missing && statement.Values["missing"] is Value.FactNames { Paths.Count: 0 };

    private static void IsReadable(string sentence, string where)
    {
        Assert.False(string.IsNullOrWhiteSpace(sentence), where);
        Assert.DoesNotContain("$.", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("}}", sentence, StringComparison.Ordinal);
        Assert.False(sentence.Contains('∞', StringComparison.Ordinal) || sentence.Contains("NaN", StringComparison.Ordinal), $"{where}: {sentence}");
    }
}
