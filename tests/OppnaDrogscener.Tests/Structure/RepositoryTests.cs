using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Structure;

public sealed class RepositoryTests
{
    [Fact]
    public void TopLevel_IsWhatTheReadmePromises()
    {
        foreach (var name in new[] { "src", "tests", "templates", "docs", "OppnaDrogscener.sln", "LICENSE" })
        {
            Assert.True(Path.Exists(RepositoryFolder.PathTo(name)), name);
        }
    }
}
