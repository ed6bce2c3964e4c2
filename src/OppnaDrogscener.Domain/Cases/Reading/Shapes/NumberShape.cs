using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>A number within bounds, both inclusive; whole where the fact is a count.</summary>
internal sealed class NumberShape(bool whole, decimal min, decimal max) : FactShape
{
    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (!IsKind(value, path, problems, whole ? "whole-number" : "number", JsonValueKind.Number))
        {
            return;
        }

        var culture = CultureInfo.InvariantCulture;
        var isDecimal = value.TryGetDecimal(out var number);
        if (isDecimal && whole && number != decimal.Truncate(number))
        {
            problems.Add(FactProblem.At(path, "not-whole", value.GetRawText()));
        }
        else if (!isDecimal || number < min || number > max)
        {
            problems.Add(FactProblem.At(path, "out-of-range", value.GetRawText(), min.ToString(culture), max.ToString(culture)));
        }
        else if (whole && !value.TryGetInt32(out _))
        {
            problems.Add(FactProblem.At(path, "not-whole", value.GetRawText()));
        }
    }

    public override JsonObject Schema() => new()
    {
        ["type"] = whole ? "integer" : "number",
        ["minimum"] = min,
        ["maximum"] = max,
    };
}
