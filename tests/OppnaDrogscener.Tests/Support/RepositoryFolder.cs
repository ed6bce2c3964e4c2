using System.Reflection;

namespace OppnaDrogscener.Tests.Support;

/// <summary>Paths in the repository that the tests were built from.</summary>
public static class RepositoryFolder
{
    public static string Root { get; } = typeof(RepositoryFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);
}
