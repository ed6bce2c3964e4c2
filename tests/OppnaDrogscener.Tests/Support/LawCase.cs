using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// A case for one check, written so that a lawyer can read and add one: LawCases/&lt;check-id&gt;/&lt;sentence&gt;.yaml with
/// regime, lawDate, kind, facts, and what is expected.
/// </summary>
public sealed record LawCase
{
    private static readonly HashSet<string> Keys = ["regime", "lawDate", "kind", "facts", "expect", "says", "missing", "remedies"];

    public required string CheckId { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The case file as JSON.</summary>
    public required JsonObject File { get; init; }

    /// <summary>met, notMet, unclear or notApplicable.</summary>
    public required string Expected { get; init; }

    /// <summary>Keys of statements that must be among those said.</summary>
    public required IReadOnlyList<string> Says { get; init; }

    /// <summary>JSON paths that must be named as missing.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Keys of remedies that must be proposed.</summary>
    public required IReadOnlyList<string> Remedies { get; init; }

    public static string Folder { get; } = RepositoryFolder.PathTo("tests", "OppnaDrogscener.Tests", "LawCases");

    /// <summary>Names of all cases: check id and sentence.</summary>
    public static IEnumerable<(string CheckId, string Sentence)> Names => Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
        .Select(path => (Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path)))
        .Order();

    public static LawCase Read(string checkId, string sentence)
    {
        using var text = System.IO.File.OpenText(Path.Combine(Folder, checkId, sentence + ".yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        var root = (JsonObject)Json(yaml.Documents[0].RootNode)!;
        if (root.Select(pair => pair.Key).FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
        {
            throw new FormatException($"{checkId}/{sentence}: unknown key '{unknown}'; allowed: {string.Join(", ", Keys)}");
        }

        return new LawCase
        {
            CheckId = checkId,
            Sentence = sentence,
            File = new JsonObject
            {
                ["schemaVersion"] = 1,
                ["kind"] = root["kind"]?.DeepClone() ?? "PermitApplication",
                ["regime"] = root["regime"]!.DeepClone(),
                ["lawDate"] = root["lawDate"]!.DeepClone(),
                ["facts"] = root["facts"]?.DeepClone() ?? new JsonObject(),
            },
            Expected = root["expect"]!.GetValue<string>(),
            Says = List(root["says"]),
            Missing = List(root["missing"]),
            Remedies = List(root["remedies"]),
        };
    }

    private static List<string> List(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => [.. list.Select(item => item!.GetValue<string>())],
        _ => [node.GetValue<string>()],
    };

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value!),
        YamlScalarNode quoted => JsonValue.Create(quoted.Value),
        _ => throw new FormatException(node.Tag.IsEmpty ? nameof(NodeEvent) : node.Tag.Value),
    };

    private static JsonValue Plain(string text) => text switch
    {
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(text),
    };
}
