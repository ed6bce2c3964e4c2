using System.Text.RegularExpressions;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Structure;

/// <summary>Habits of the house that a compiler can't see. Each has been seen red on a planted fault.</summary>
public sealed partial class SourceTests
{
    private const int FileLimit = 400;

    private static readonly string[] BannedInTypeNames = ["Helper", "Manager", "Util", "Common", "Misc", "Info"];

    private static IEnumerable<(string Path, string Text)> Sources(params string[] folder) =>
        Directory.EnumerateFiles(RepositoryFolder.PathTo(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => (Path.GetRelativePath(RepositoryFolder.Root, path), File.ReadAllText(path)));

    [Fact]
    public void NoSwedishSentence_StandsInCode() => Assert.Empty(
        from source in Sources("src")
        from match in StringLiteral().Matches(Comment().Replace(source.Text, ""))
        where SwedishLetter().IsMatch(match.Value)
        select $"{source.Path}: {match.Value}");

    [Fact]
    public void NoFile_IsTooLong() => Assert.Empty(
        from source in Sources("src").Concat(Sources("tests"))
        let lines = source.Text.Count(character => character == '\n')
        where lines > FileLimit
        select $"{source.Path}: {lines} lines");

    [Fact]
    public void NoType_HasANameThatSaysNothing() => Assert.Empty(
        from source in Sources("src")
        from match in TypeName().Matches(source.Text)
        let name = match.Groups["name"].Value
        where name != nameof(Domain.Checks.CommonStatements) && BannedInTypeNames.Any(banned => name.Contains(banned, StringComparison.Ordinal))
        select $"{source.Path}: {name}");

    [Fact]
    public void Domain_KnowsOnlyItsOwnLibraries()
    {
        var references = typeof(Domain.Checks.Check).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("NetTopologySuite" or "MathNet.Numerics" or "netstandard"));
    }

    [Fact]
    public void Pdf_KnowsNothingOfTheRest() => Assert.DoesNotContain(
        typeof(global::OppnaDrogscener.Pdf.ArchivePdf).Assembly.GetReferencedAssemblies(), name => !name.Name!.StartsWith("System", StringComparison.Ordinal));

    [Fact]
    public void OnlyTheRenderer_NamesThePdfWriter() => Assert.Empty(
        from source in Sources("src", "OppnaDrogscener.Documents").Concat(Sources("src", "OppnaDrogscener.Cli"))
        where source.Text.Contains("OppnaDrogscener.Pdf", StringComparison.Ordinal) && !source.Path.Contains("/Rendering/", StringComparison.Ordinal)
        select source.Path);

    [Fact]
    public void GeometryLibrary_StaysInItsFolder() => Assert.Empty(
        from source in Sources("src")
        where source.Text.Contains("NetTopologySuite", StringComparison.Ordinal) && !source.Path.Contains("/Geometry/", StringComparison.Ordinal)
        select source.Path);

    [Fact]
    public void EveryPathInMarkdown_IsThere() => Assert.Empty(
        from path in Directory.EnumerateFiles(RepositoryFolder.PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Append(RepositoryFolder.PathTo("README.md"))
            .Concat(Directory.EnumerateFiles(RepositoryFolder.PathTo("src"), "README.md", SearchOption.AllDirectories))
        from match in MarkdownLink().Matches(File.ReadAllText(path))
        let target = match.Groups["path"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target))
        select $"{Path.GetRelativePath(RepositoryFolder.Root, path)}: {target}");

    [GeneratedRegex("""@?"(?:[^"\\\n]|\\.)*"|\"{3}.*?\"{3}""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex StringLiteral();

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("[åäöÅÄÖ]", RegexOptions.CultureInvariant)]
    private static partial Regex SwedishLetter();

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+)?(?<name>[A-Z]\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\]\((?<path>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();
}
