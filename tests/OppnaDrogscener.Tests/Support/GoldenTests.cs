using Xunit;
using Xunit.Sdk;

namespace OppnaDrogscener.Tests.Support;

public sealed class GoldenTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "x.approved.txt");

    [Fact]
    public void Verify_NoApprovedCopy_IsRed() => Assert.ThrowsAny<XunitException>(() => Golden.Verify(path, "a", update: false, ci: false));

    [Fact]
    public void Verify_UpdateOutsideCi_WritesAndPasses()
    {
        Golden.Verify(path, "a", update: true, ci: false);
        Golden.Verify(path, "a", update: false, ci: true);
        Assert.ThrowsAny<XunitException>(() => Golden.Verify(path, "b", update: false, ci: false));
    }

    [Fact]
    public void Verify_UpdateInCi_IsRefusedAndWritesNothing()
    {
        Assert.ThrowsAny<XunitException>(() => Golden.Verify(path, "a", update: true, ci: true));
        Assert.False(File.Exists(path));
    }

    public void Dispose()
    {
        if (Directory.Exists(Path.GetDirectoryName(path)))
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }
}
