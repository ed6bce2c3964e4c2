using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Web.Data;

/// <summary>Divides facts into the parts that steps own, and puts them together again.</summary>
public static class FactParts
{
    /// <summary>Facts as JSON, without what is empty.</summary>
    public static JsonObject ToJson(CaseFacts facts)
    {
        var json = JsonSerializer.SerializeToNode(facts, FactsJson.Options)!.AsObject();
        Prune(json);
        return json;
    }

    /// <summary>The parts at some paths, at the same paths; takes them out of the facts.</summary>
    public static JsonObject Take(JsonObject facts, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(paths);
        var part = new JsonObject();
        foreach (var names in paths.Select(path => path.Split('.')))
        {
            if (Parent(facts, names, make: false) is { } from && from.Remove(names[^1], out var value) && value is not null)
            {
                Parent(part, names, make: true)![names[^1]] = value;
            }
        }

        return part;
    }

    /// <summary>Lays the parts over each other; a later part adds to an earlier one.</summary>
    public static JsonObject Compose(IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var facts = new JsonObject();
        foreach (var part in parts)
        {
            Merge(facts, JsonNode.Parse(part)!.AsObject());
        }

        return facts;
    }

    /// <summary>The bytes of a JSON value.</summary>
    public static byte[] Bytes(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Encoding.UTF8.GetBytes(node.ToJsonString());
    }

    private static JsonObject? Parent(JsonObject facts, string[] names, bool make)
    {
        var at = facts;
        foreach (var name in names[..^1])
        {
            if (at[name] is not JsonObject inner)
            {
                if (!make)
                {
                    return null;
                }

                at[name] = inner = [];
            }

            at = inner;
        }

        return at;
    }

    private static void Merge(JsonObject into, JsonObject part)
    {
        foreach (var (name, value) in part.ToList())
        {
            part.Remove(name);
            if (into[name] is JsonObject inner && value is JsonObject more)
            {
                Merge(inner, more);
            }
            else
            {
                into[name] = value;
            }
        }
    }

    private static bool Prune(JsonNode? node)
    {
        if (node is JsonObject item)
        {
            foreach (var (name, value) in item.ToList())
            {
                if (Prune(value))
                {
                    item.Remove(name);
                }
            }

            return item.Count == 0;
        }

        foreach (var element in node as JsonArray ?? [])
        {
            Prune(element);
        }

        return node is null or JsonArray { Count: 0 };
    }
}
