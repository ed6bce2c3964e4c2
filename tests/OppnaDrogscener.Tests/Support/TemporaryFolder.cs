namespace OppnaDrogscener.Tests.Support;

/// <summary>A folder that is gone when the test is done.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("drogscener-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A file with some content.</summary>
    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
