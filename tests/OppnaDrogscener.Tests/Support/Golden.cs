using Xunit;

namespace OppnaDrogscener.Tests.Support;

/// <summary>Compares a text with the approved copy in the repository.</summary>
/// <remarks>Accept a change with <c>UPDATE_GOLDEN=1 dotnet test</c> and read the diff. Refused when CI is set.</remarks>
public static class Golden
{
    private const string Update = "UPDATE_GOLDEN";

    /// <summary>Compares with a file given from the repository's root: <c>docs/generated/x.md</c> or <c>tests/…/x.approved.txt</c>.</summary>
    public static void Verify(string relativePath, string actual) =>
        Verify(RepositoryFolder.PathTo(relativePath.Split('/')), actual, Environment.GetEnvironmentVariable(Update) == "1", !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")));

    internal static void Verify(string path, string actual, bool update, bool ci)
    {
        var text = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (update)
        {
            Assert.False(ci, $"{Update} is refused when CI is set: accept golden texts on your own machine and commit them");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run with {Update}=1 to accept");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
