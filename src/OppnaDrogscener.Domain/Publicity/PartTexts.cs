using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Publicity;

/// <summary>Finds the words that a part of a case holds: what the one who chooses has to see before they are left out.</summary>
public static class PartTexts
{
    private const string Root = "$.facts";

    /// <summary>What says most of an item that is left out whole, the first first.</summary>
    private static readonly string[] Saying = ["name", "purpose", "kind", "reasonNotMasked"];

    /// <summary>The words of a part, in the order of the case file; empty where nothing is stated.</summary>
    /// <param name="canonical">The whole case.</param>
    /// <param name="part">A part of a case file.</param>
    public static IReadOnlyList<PartText> Of(ReadOnlyMemory<byte> canonical, PublicPart part)
    {
        var facts = JsonNode.Parse(canonical.Span)!["facts"];
        var paths = PublicParts.Texts[part].Concat(PublicParts.Removed.GetValueOrDefault(part, []));
        return [.. paths.SelectMany(path => Find(facts, path.Split('.'), Root))];
    }

    private static IEnumerable<PartText> Find(JsonNode? node, ArraySegment<string> path, string at)
    {
        if (path.Count == 0)
        {
            return Words(node, at);
        }

        var each = path[0].EndsWith("[*]", StringComparison.Ordinal);
        var name = each ? path[0][..^"[*]".Length] : path[0];
        var inner = (node as JsonObject)?[name];
        return each
            ? (inner as JsonArray ?? []).Index().SelectMany(item => Find(item.Item, path[1..], $"{at}.{name}[{item.Index}]"))
            : Find(inner, path[1..], $"{at}.{name}");
    }

    /// <summary>A text says itself; an item that is left out whole is told by its name. Ids that only refer say nothing.</summary>
    private static IEnumerable<PartText> Words(JsonNode? node, string at) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 0 => [new PartText(at, text)],
        JsonArray items => items.Index().Where(item => item.Item is JsonObject).Select(item => new PartText($"{at}[{item.Index}]", Told(item.Item!.AsObject()))),
        _ => [],
    };

    private static string Told(JsonObject item) =>
        string.Join(" – ", Saying.Select(name => (string?)item[name]).Where(text => !string.IsNullOrEmpty(text)));
}
