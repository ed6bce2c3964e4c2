using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading.Shapes;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// Reads a case file from bytes. What isn't exactly right is refused with its path and what is allowed; nothing is
/// guessed, dropped or filled in. The canonical bytes are those of the file as given, also when it was of an older form.
/// </summary>
public sealed class CaseFileReader(KnownIds knownIds, FactsUpgrade upgrade)
{
    /// <summary>The largest file that is read, in bytes, inclusive.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int ShownProblems = 50;

    private static readonly JsonDocumentOptions ParserOptions = new() { MaxDepth = JsonScan.MaxDepth + 1 };

    /// <summary>A reader of every published version.</summary>
    public CaseFileReader(KnownIds knownIds)
        : this(knownIds, FactsUpgrade.Published)
    {
    }

    /// <summary>Reads a file; a leading byte order mark is passed over.</summary>
    public CaseReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            var culture = CultureInfo.InvariantCulture;
            return Refused(FactProblem.At("$", "file-too-large", bytes.Length.ToString(culture), MaxBytes.ToString(culture)));
        }

        var json = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (JsonScan.FirstProblem(json) is { } problem)
        {
            return Refused(problem);
        }

        // What follows reads the canonical form, so that 1.0 is the whole number 1 wherever a whole number is wanted.
        using var given = JsonDocument.Parse(json.ToArray(), ParserOptions);
        var canonical = CanonicalJson.Write(given.RootElement);
        using var document = JsonDocument.Parse(canonical, ParserOptions);
        return Read(document.RootElement, canonical);
    }

    private CaseReading Read(JsonElement root, byte[] canonical)
    {
        if (VersionProblem(root) is { } problem)
        {
            return Refused(problem);
        }

        var version = root.GetProperty("schemaVersion").GetInt32();
        return version == FactsUpgrade.CurrentVersion
            ? ReadCurrent(root, canonical)
            : ReadOlder(root, version, canonical);
    }

    private CaseReading ReadOlder(JsonElement root, int version, byte[] canonical)
    {
        var upgraded = JsonObject.Create(root)!;
        upgrade.Apply(upgraded, version);
        using var document = JsonDocument.Parse(upgraded.ToJsonString(), ParserOptions);
        return ReadCurrent(document.RootElement, canonical);
    }

    private CaseReading ReadCurrent(JsonElement root, byte[] canonical)
    {
        var problems = new List<FactProblem>();
        CaseFileShape.Root.Examine(root, "$", problems);
        if (problems.Count > 0)
        {
            return CaseReading.Refused([.. problems.Take(ShownProblems)]);
        }

        var file = Build(root);
        problems.AddRange(FactsRules.Problems(file, knownIds).Take(ShownProblems));
        return problems.Count > 0 ? CaseReading.Refused(problems) : CaseReading.Of(file, canonical);
    }

    private static CaseFile Build(JsonElement root) => new(
        root.GetProperty("schemaVersion").GetInt32(),
        Enum.Parse<CaseKind>(root.GetProperty("kind").GetString()!),
        root.TryGetProperty("regime", out var regime) ? RegimeKeys.Parse(regime.GetString()!) : null,
        root.TryGetProperty("lawDate", out var date) ? DateShape.Day(date.GetString()!) : null,
        root.GetProperty("facts").Deserialize<CaseFacts>(FactsJson.Options)!)
    {
        IsPublic = root.TryGetProperty("public", out var isPublic) && isPublic.GetBoolean(),
    };

    private FactProblem? VersionProblem(JsonElement root)
    {
        var culture = CultureInfo.InvariantCulture;
        if (root.ValueKind != JsonValueKind.Object)
        {
            return FactProblem.At("$", "wrong-type", null, "object");
        }

        if (!root.TryGetProperty("schemaVersion", out var version))
        {
            return FactProblem.At("$.schemaVersion", "missing", null);
        }

        return version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && upgrade.Reads(number)
            ? null
            : FactProblem.At("$.schemaVersion", "unknown-version", version.GetRawText(),
                upgrade.OldestVersion.ToString(culture), FactsUpgrade.CurrentVersion.ToString(culture));
    }

    private static CaseReading Refused(FactProblem problem) => CaseReading.Refused([problem]);
}
