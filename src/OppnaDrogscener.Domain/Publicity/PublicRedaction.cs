using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Publicity;

/// <summary>
/// The case file that goes with a public version. The offences one by one, the counts per hour and the counts per month at the place are
/// always taken away, small numbers everywhere too; then what the authority has chosen. What is left reads as a case file, marked
/// <c>public: true</c>.
/// </summary>
public static class PublicRedaction
{
    private static readonly string[] EffectCounts = ["before", "after", "controlBefore", "controlAfter"];

    /// <summary>Makes the public case file.</summary>
    /// <param name="canonical">The whole case.</param>
    /// <param name="withheld">What is left out, by part.</param>
    /// <param name="markOf">What stands instead of words that are left out on a ground.</param>
    public static RedactedCase Redact(ReadOnlyMemory<byte> canonical, IReadOnlyDictionary<PublicPart, WithheldPart> withheld, Func<SecrecyGround, string> markOf)
    {
        ArgumentNullException.ThrowIfNull(withheld);
        ArgumentNullException.ThrowIfNull(markOf);
        var file = JsonNode.Parse(canonical.Span)!.AsObject();
        var facts = file["facts"]!.AsObject();
        var secrets = new List<string>();
        RemoveOffences(facts);
        foreach (var (part, item) in withheld.Where(pair => PublicParts.Texts.ContainsKey(pair.Key)).OrderBy(pair => pair.Key))
        {
            foreach (var path in PublicParts.Removed.GetValueOrDefault(part, []))
            {
                Replace(facts, path.Split('.'), null, secrets);
            }

            foreach (var path in PublicParts.Texts[part])
            {
                Replace(facts, path.Split('.'), markOf(item.Ground!.Value), secrets);
            }
        }

        Tell(facts, withheld);
        file["public"] = true;
        return new RedactedCase(CanonicalJson.Write(JsonSerializer.SerializeToElement(file)), [.. secrets.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The file says what has been left out of it: what was chosen last, not what the whole file once asked for.</summary>
    private static void Tell(JsonObject facts, IReadOnlyDictionary<PublicPart, WithheldPart> withheld)
    {
        facts.Remove("withheld");
        var told = withheld.Where(pair => PublicParts.Texts.ContainsKey(pair.Key)).OrderBy(pair => pair.Key).Select(pair => (JsonNode)Told(pair.Value)).ToArray();
        if (told.Length > 0)
        {
            facts["withheld"] = new JsonArray(told);
        }
    }

    private static JsonObject Told(WithheldPart item)
    {
        var told = new JsonObject { ["part"] = FactsJson.Word(item.Part!.Value), ["ground"] = FactsJson.Word(item.Ground!.Value) };
        if (!string.IsNullOrWhiteSpace(item.Why))
        {
            told["why"] = item.Why;
        }

        return told;
    }

    private static void RemoveOffences(JsonObject facts)
    {
        if (facts["crime"] is JsonObject crime)
        {
            crime.Remove("incidents");
            crime.Remove("hourCounts");
            RemoveMonths(crime);
        }

        foreach (var effect in Items(facts["measures"]).Select(measure => measure["effect"]).OfType<JsonObject>())
        {
            foreach (var name in EffectCounts.Where(name => effect[name] is { } count && Suppression.IsSmall(count.GetValue<double>())))
            {
                effect.Remove(name);
            }
        }
    }

    /// <summary>Months of the place, and of every area that has a small number in any month: one hidden month could be counted out from the others.</summary>
    private static void RemoveMonths(JsonObject crime)
    {
        var rows = Items(crime["monthlyCounts"]).ToList();
        var places = Items(crime["areas"]).Where(area => (string?)area["role"] == FactsJson.Word(AreaRole.Place)).Select(area => (string?)area["id"]);
        var hidden = rows.Where(row => row["count"] is { } count && Suppression.IsSmall(count.GetValue<double>())).Select(row => (string?)row["areaId"]).Concat(places).ToHashSet();
        var kept = rows.Where(row => !hidden.Contains((string?)row["areaId"])).Select(row => row.DeepClone()).ToArray();
        if (crime["monthlyCounts"] is not null)
        {
            crime["monthlyCounts"] = new JsonArray(kept);
        }
    }

    private static void Replace(JsonNode? node, ReadOnlySpan<string> path, string? mark, List<string> secrets)
    {
        if (node is not JsonObject owner)
        {
            return;
        }

        var each = path[0].EndsWith("[*]", StringComparison.Ordinal);
        var name = each ? path[0][..^"[*]".Length] : path[0];
        if (path.Length > 1)
        {
            foreach (var inner in each ? [.. Items(owner[name])] : new[] { owner[name] })
            {
                Replace(inner, path[1..], mark, secrets);
            }
        }
        else if (owner[name] is { } value)
        {
            secrets.AddRange(Words(value));
            if (mark is null)
            {
                owner.Remove(name);
            }
            else
            {
                owner[name] = mark;
            }
        }
    }

    private static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonObject inside => inside.Where(pair => pair.Key is "name" or "purpose" or "reasonNotMasked").SelectMany(pair => Words(pair.Value)),
        JsonArray items => items.SelectMany(Words),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();
}
