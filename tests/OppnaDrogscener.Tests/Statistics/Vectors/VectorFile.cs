using System.Text.Json;
using OppnaDrogscener.Tests.Support;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>A file of vectors; only groups and their vectors are read.</summary>
public sealed record VectorFile(IReadOnlyList<string> Groups, IReadOnlyList<VectorCase> Vectors)
{
    public static string Path => Environment.GetEnvironmentVariable("VECTORS_FILE") is { Length: > 0 } named
        ? named
        : RepositoryFolder.PathTo("tests", "data", "vectors.json");

    public static VectorFile Read(string path) => Parse(File.ReadAllText(path));

    public static VectorFile Parse(string json)
    {
        var groups = JsonDocument.Parse(json).RootElement.GetProperty("groups").EnumerateArray().ToList();
        return new VectorFile(
            groups.Select(group => group.GetProperty("id").GetString()!).ToList(),
            groups.SelectMany(group => group.GetProperty("vectors").EnumerateArray().Select(vector => CaseOf(group, vector))).ToList());
    }

    private static VectorCase CaseOf(JsonElement group, JsonElement vector) => new(
        group.GetProperty("id").GetString()!,
        vector.GetProperty("id").GetString()!,
        vector.GetProperty("inputs"),
        vector.GetProperty("expected"),
        vector.TryGetProperty("tolerance", out var tolerance) ? tolerance.GetDouble() : 0);
}
