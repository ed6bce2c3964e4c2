using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>
/// What one value in a case file may look like. Both the reader and the published JSON Schema come from the shapes,
/// which come from the types of the facts, so the three can't disagree.
/// </summary>
internal abstract class FactShape
{
    /// <summary>Adds every problem found in the value.</summary>
    public abstract void Examine(JsonElement value, string path, ICollection<FactProblem> problems);

    /// <summary>The shape as JSON Schema (draft 2020-12).</summary>
    public abstract JsonObject Schema();

    /// <summary>Adds a problem and answers false unless the value is of the JSON kind that is wanted.</summary>
    protected static bool IsKind(JsonElement value, string path, ICollection<FactProblem> problems, string wanted, params JsonValueKind[] kinds)
    {
        if (kinds.Contains(value.ValueKind))
        {
            return true;
        }

        problems.Add(FactProblem.At(path, value.ValueKind == JsonValueKind.Null ? "null" : "wrong-type", Shown(value), wanted));
        return false;
    }

    private static string? Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };
}
