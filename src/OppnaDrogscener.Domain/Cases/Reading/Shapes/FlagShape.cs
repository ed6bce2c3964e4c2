using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>true or false; an answer that is not known is left out.</summary>
internal sealed class FlagShape : FactShape
{
    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems) =>
        IsKind(value, path, problems, "true-or-false", JsonValueKind.True, JsonValueKind.False);

    public override JsonObject Schema() => new() { ["type"] = "boolean" };
}
