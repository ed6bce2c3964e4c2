using System.Text.RegularExpressions;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>Every word of the pages is there, is used, and is there in English.</summary>
public sealed partial class WordsTests
{
    private static readonly string Code = string.Concat(new[] { "*.cs", "*.cshtml" }
        .SelectMany(pattern => Directory.EnumerateFiles(RepositoryFolder.PathTo("src", "OppnaDrogscener.Web"), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    public static TheoryData<string> Files => [.. TestTemplatesFolder.Files
        .Where(file => (file.Path.StartsWith("web/", StringComparison.Ordinal) || file.Path.StartsWith("steps/", StringComparison.Ordinal)) && !file.Path.EndsWith(".en.md", StringComparison.Ordinal))
        .Select(file => file.Path)];

    private static TemplateFolder TestTemplatesFolder { get; } = TemplateFolder.Open(RepositoryFolder.PathTo("templates"));

    [Theory]
    [MemberData(nameof(Files))]
    public void English_StandsBesideEveryTextOfThePages(string path) =>
        Assert.Contains(TestTemplatesFolder.Files, file => file.Path == path[..^".md".Length] + ".en.md");

    [Fact]
    public void Words_UsedInThePages_AreThere()
    {
        foreach (Match use in Use().Matches(Code))
        {
            var text = Desk.Of.Templates.Texts.Text("web/" + use.Groups["area"].Value, DateOnly.MaxValue);
            var key = use.Groups["key"].Value;
            Assert.True(use.Groups["more"].Success ? text.Words.Keys.Any(word => word.StartsWith(key, StringComparison.Ordinal)) : text.Words.ContainsKey(key), use.Value);
        }
    }

    [Fact]
    public void Words_InTheTexts_AreUsed()
    {
        var uses = Use().Matches(Code).Select(use => (Key: $"{use.Groups["area"].Value}.{use.Groups["key"].Value}", Prefix: use.Groups["more"].Success)).ToList();
        foreach (var area in Desk.Of.Templates.Texts.TextIds.Where(id => id.StartsWith("web/", StringComparison.Ordinal) && id != "web/choices"))
        {
            foreach (var word in Desk.Of.Templates.Texts.Text(area, DateOnly.MaxValue).Words.Keys.Select(key => $"{area["web/".Length..]}.{key}"))
            {
                Assert.True(uses.Any(use => use.Prefix ? word.StartsWith(use.Key, StringComparison.Ordinal) : word == use.Key), word);
            }
        }
    }

    [Fact]
    public void Choices_OnThePages_ReadAsInTheDocuments()
    {
        var documents = Desk.Of.Templates.Texts.Words(WebAppFixture.Today);
        foreach (var (key, word) in Desk.Of.Templates.Texts.Text("web/choices", WebAppFixture.Today).Words)
        {
            Assert.Equal(documents[key].ToString(), word.ToString());
        }
    }

    [Fact]
    public void Indicators_InTheStep_ReadAsInTheMethodBook()
    {
        var text = Desk.Of.Templates.Texts.Step("place", WebAppFixture.Today);
        foreach (var indicator in Desk.Of.Templates.MethodBook.Indicators)
        {
            Assert.Equal(indicator.Text, text.Word("indicator-" + indicator.Id).ToString());
        }
    }

    /// <summary>Words["area.key"], Fill("area.key", and prefixes that are completed in code.</summary>
    [GeneratedRegex("\"(?<area>capture|temporary|gaps|calendar|frame|start|sign-in|cases|case|standing|send|receipt|withdraw|log|new-case|copy-case|open-case|step|check|review|preview|papers|public|conflict|errors|accessibility|about-facts|inbox|board|marking|changes|supplement|opinion|decision|import|proposal|outcome|running|outside|fetch|analysis)\\.(?<key>[a-z][a-z0-9-]*)(?:\" (?<more>\\+)|(?<more>\\{)|\")")]
    private static partial Regex Use();
}
