using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>A text that stands for something else, such as a day, and has one form.</summary>
/// <param name="formName">The form as it is shown to a reader, such as yyyy-MM-dd.</param>
/// <param name="isValid">Whether the text has the form and means something (no 31 February).</param>
/// <param name="schema">The form as JSON Schema.</param>
internal sealed class ParsedTextShape(string formName, Func<string, bool> isValid, Func<JsonObject> schema) : FactShape
{
    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (IsKind(value, path, problems, formName, JsonValueKind.String) && !isValid(value.GetString()!))
        {
            problems.Add(FactProblem.At(path, "wrong-form", value.GetString(), formName));
        }
    }

    public override JsonObject Schema() => schema();
}
