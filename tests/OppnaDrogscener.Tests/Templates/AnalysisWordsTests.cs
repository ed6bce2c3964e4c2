using System.Text.RegularExpressions;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Templates;

/// <summary>Every sentence of the analysis has its words, and no words are left that nothing says.</summary>
public sealed partial class AnalysisWordsTests
{
    private static readonly string Code = string.Concat(Directory.EnumerateFiles(RepositoryFolder.PathTo("src", "OppnaDrogscener.Domain", "Evidence", "Analysis"), "*.cs").Select(File.ReadAllText));

    private static readonly IReadOnlyCollection<string> Keys = [.. Desk.Of.Templates.Texts.Text(AnalysisWords.TextId, DateOnly.MaxValue).Words.Keys];

    [Fact]
    public void EveryKeyInTheWords_IsSaidInCode()
    {
        var literals = Literal().Matches(Code).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(Keys, key => Assert.True(
            literals.Contains(key) || GapKeys.Contains(key) || Days.Contains(key)
            || new[] { "part-", "table-", "head-" }.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal) && literals.Contains(key[prefix.Length..])), key));
    }

    [Fact]
    public void EverySentenceInCode_HasWords() => Assert.All(
        Said().Matches(Code).Select(match => match.Groups[1].Value).Concat(GapKeys), key => Assert.Contains(key, Keys));

    private static IEnumerable<string> GapKeys => Enum.GetValues<GapKind>().SelectMany(kind => new[] { "gap-" + FactsJson.Word(kind), "do-" + FactsJson.Word(kind) });

    /// <summary>Columns that are named by weekday or group of days.</summary>
    private static IEnumerable<string> Days => Enum.GetValues<Domain.Cases.Facts.Weekday>().Select(day => "head-" + FactsJson.Word(day))
        .Concat(Enum.GetValues<Domain.Cases.Facts.DayGroup>().Select(days => "head-" + FactsJson.Word(days)));

    [GeneratedRegex("\"([a-z][a-z0-9-]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("Statement\\.Of\\(\"([a-z][a-z0-9-]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Said();
}
