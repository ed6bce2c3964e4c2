using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>A list of values of one shape, of bounded length.</summary>
internal sealed class ListShape(FactShape item, int min, int max) : FactShape
{
    public FactShape Item => item;

    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (!IsKind(value, path, problems, "list", JsonValueKind.Array))
        {
            return;
        }

        var length = value.GetArrayLength();
        if (length > max || (length < min && length > 0))
        {
            var culture = CultureInfo.InvariantCulture;
            problems.Add(FactProblem.At(path, "list-length", length.ToString(culture), min.ToString(culture), max.ToString(culture)));
            return;
        }

        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            item.Examine(element, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]"), problems);
        }
    }

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(), ["maxItems"] = max };
        if (min > 0)
        {
            schema["minItems"] = min;
        }

        return schema;
    }
}
