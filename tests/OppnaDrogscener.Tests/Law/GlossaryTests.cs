using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Law;

public sealed class GlossaryTests
{
    [Fact]
    public void Glossary_TermsAndIdentifiers_AreOneToOne()
    {
        var rows = File.ReadAllLines(RepositoryFolder.PathTo("docs", "glossary.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|')).ToList();

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Count, rows.Select(row => row[1].Trim()).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(row => row[2].Trim()).Distinct().Count());
    }
}
