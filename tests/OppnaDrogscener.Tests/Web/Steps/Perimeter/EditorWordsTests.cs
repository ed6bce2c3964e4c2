using System.Text.RegularExpressions;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>The script of the map has no words of its own: they stand in the step's text, each used and none missing.</summary>
public sealed partial class EditorWordsTests
{
    private const string Prefix = "editor-";
    private static readonly string Script = string.Concat(Directory.EnumerateFiles(RepositoryFolder.PathTo("src", "OppnaDrogscener.Web", "Scripts", "perimeter")).Select(File.ReadAllText));

    [Fact]
    public void Words_OfTheScript_AreThoseOfTheText()
    {
        var words = StepProbe.Of("perimeter").Text().Words.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..]).ToList();
        Assert.Empty(Said().Matches(Script).Select(match => match.Groups["key"].Value).Except(words));
        Assert.DoesNotContain(words, word => !word.StartsWith("name-", StringComparison.Ordinal) && !Script.Contains($"'{word}'", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?:words|say)\('(?<key>[a-z-]+)'")]
    private static partial Regex Said();
}
