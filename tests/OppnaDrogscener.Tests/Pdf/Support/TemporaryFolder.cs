namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pdf-test-");

    public void Dispose() => folder.Delete(recursive: true);

    public string PathTo(string name) => Path.Combine(folder.FullName, name);
}
