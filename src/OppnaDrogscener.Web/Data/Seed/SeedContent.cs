using System.Text.Json;
using System.Text.Json.Serialization;

namespace OppnaDrogscener.Web.Data.Seed;

/// <summary>What Development is seeded with, from seed.json: names are words and stand there, not in code.</summary>
public sealed record SeedContent
{
    private const string Resource = "Seed.seed.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Password { get; init; }

    public required IReadOnlyList<SeedOrganisation> Organisations { get; init; }

    /// <summary>Reads the embedded file.</summary>
    public static SeedContent Read()
    {
        using var stream = typeof(SeedContent).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded");
        return JsonSerializer.Deserialize<SeedContent>(stream, Options)!;
    }

    /// <summary>The sample case with a name, as it lies in tests/samples.</summary>
    public static byte[] Sample(string name)
    {
        using var stream = typeof(SeedContent).Assembly.GetManifestResourceStream($"Samples.{name}.case.json")
            ?? throw new InvalidOperationException($"The sample {name} is not embedded");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
