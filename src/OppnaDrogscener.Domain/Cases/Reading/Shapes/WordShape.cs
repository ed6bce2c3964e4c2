using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>One word of a closed list.</summary>
internal sealed class WordShape(IReadOnlyList<string> words) : FactShape
{
    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (IsKind(value, path, problems, "text", JsonValueKind.String) && !words.Contains(value.GetString()!))
        {
            problems.Add(FactProblem.At(path, "unknown-word", value.GetString(), words));
        }
    }

    public override JsonObject Schema() => new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
