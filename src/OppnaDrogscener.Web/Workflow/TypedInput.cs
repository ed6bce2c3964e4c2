using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Answers as typed, seen as fields with names, so that every step is kept, shown and compared in the same way.</summary>
public static class TypedInput
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General) { IgnoreReadOnlyProperties = true };

    /// <summary>The answers as text that can be kept.</summary>
    public static string Write(object input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return JsonSerializer.Serialize(input, input.GetType(), Options);
    }

    /// <summary>Kept answers; null when they are of an older form that no longer fits.</summary>
    public static TInput? Read<TInput>(string kept)
        where TInput : class
    {
        try
        {
            return JsonSerializer.Deserialize<TInput>(kept, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether two inputs say the same.</summary>
    public static bool Same(object one, object other) => Write(one) == Write(other);

    /// <summary>Every text cleaned (<see cref="TypedText.Clean"/>).</summary>
    public static TInput Clean<TInput>(TInput input)
        where TInput : class
    {
        var node = JsonSerializer.SerializeToNode(input, Options)!;
        foreach (var (_, leaf) in Leaves(node, ""))
        {
            leaf.ReplaceWith(TypedText.Clean(leaf.GetValue<string>()));
        }

        return node.Deserialize<TInput>(Options)!;
    }

    /// <summary>The fields in the order of the properties: <c>Name</c>, <c>DecidedOn.Day</c>, <c>Measures[0].Name</c>.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Fields(object input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var node = JsonSerializer.SerializeToNode(input, input.GetType(), Options)!;
        return [.. Leaves(node, "").Select(leaf => KeyValuePair.Create(leaf.Path, leaf.Value.GetValue<string>()))];
    }

    /// <summary>A copy with some fields emptied. The name of a group empties all in it.</summary>
    public static TInput Without<TInput>(TInput input, IReadOnlyCollection<string> names)
        where TInput : class
    {
        var node = JsonSerializer.SerializeToNode(input, Options)!;
        foreach (var (path, leaf) in Leaves(node, "").ToList())
        {
            if (names.Any(name => Within(path, name)))
            {
                leaf.ReplaceWith("");
            }
        }

        return node.Deserialize<TInput>(Options)!;
    }

    /// <summary>Whether a field is one of a name or lies inside it.</summary>
    public static bool Within(string path, string name)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(name);
        return path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] is '.' or '[');
    }

    /// <summary>The property that is called as the last named part of a fact's path, or as its two last; null when there is none.</summary>
    public static string? FieldNamedAs<TInput>(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('.').Select(part => part.Split('[')[0]).Where(part => part.Length > 0).Select(Pascal).ToList();
        string[] names = parts.Count > 1 ? [parts[^2] + parts[^1], parts[^1], parts[^2]] : [.. parts];
        return names.FirstOrDefault(name => typeof(TInput).GetProperty(name) is not null);
    }

    private static string Pascal(string part) => char.ToUpper(part[0], CultureInfo.InvariantCulture) + part[1..];

    private static IEnumerable<(string Path, JsonValue Value)> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject item => item.ToList().Where(pair => pair.Value is not null).SelectMany(pair => Leaves(pair.Value!, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")),
        JsonArray list => list.ToList().SelectMany((value, index) => value is null ? [] : Leaves(value, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        JsonValue value => [(path, value)],
        _ => [],
    };
}
