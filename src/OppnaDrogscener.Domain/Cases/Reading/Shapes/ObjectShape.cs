using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>A record of facts: only the named properties, each of its own shape.</summary>
internal sealed class ObjectShape(string name, string description, Func<IReadOnlyList<FactProperty>> properties, IReadOnlyList<string> required) : FactShape
{
    private readonly Lazy<Dictionary<string, FactProperty>> byName =
        new(() => properties().ToDictionary(property => property.Name, StringComparer.Ordinal));

    public string Name => name;

    public IEnumerable<FactProperty> Properties => byName.Value.Values;

    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (!IsKind(value, path, problems, "object", JsonValueKind.Object))
        {
            return;
        }

        foreach (var property in value.EnumerateObject())
        {
            ExamineProperty(property, path, problems);
        }

        foreach (var missing in required.Where(wanted => !value.TryGetProperty(wanted, out _)))
        {
            problems.Add(FactProblem.At($"{path}.{missing}", "missing", null));
        }
    }

    private void ExamineProperty(JsonProperty property, string path, ICollection<FactProblem> problems)
    {
        if (byName.Value.TryGetValue(property.Name, out var known))
        {
            known.Shape.Examine(property.Value, $"{path}.{property.Name}", problems);
        }
        else
        {
            problems.Add(FactProblem.At($"{path}.{property.Name}", "unknown-property", property.Name, [.. byName.Value.Keys]));
        }
    }

    public override JsonObject Schema() => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>The definition that <see cref="Schema"/> refers to.</summary>
    public JsonObject Definition()
    {
        var definition = new JsonObject
        {
            ["type"] = "object",
            ["description"] = description,
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(Properties.Select(property =>
                KeyValuePair.Create<string, JsonNode?>(property.Name, property.Schema()))),
        };
        if (required.Count > 0)
        {
            definition["required"] = new JsonArray([.. required.Select(item => (JsonNode)item)]);
        }

        return definition;
    }
}
