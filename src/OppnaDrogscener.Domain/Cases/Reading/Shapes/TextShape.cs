using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>A text of bounded length without control characters (tab and line feed excepted), perhaps of a given form.</summary>
internal sealed class TextShape(int maxLength, string? pattern, Func<string, string?>? furtherProblem = null) : FactShape
{
    private readonly Regex? form = pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public override void Examine(JsonElement value, string path, ICollection<FactProblem> problems)
    {
        if (IsKind(value, path, problems, "text", JsonValueKind.String) && Problem(value.GetString()!, path) is { } problem)
        {
            problems.Add(problem);
        }
    }

    private FactProblem? Problem(string text, string path)
    {
        var culture = CultureInfo.InvariantCulture;
        if (text.Length > maxLength)
        {
            return FactProblem.At(path, "too-long", text.Length.ToString(culture), maxLength.ToString(culture));
        }

        if (text.Where(IsForbidden).Select(character => (int?)character).FirstOrDefault() is { } forbidden)
        {
            return FactProblem.At(path, "control-character", string.Create(culture, $"U+{forbidden:X4}"));
        }

        if (form is not null && !form.IsMatch(text))
        {
            return FactProblem.At(path, "wrong-form", text, pattern!);
        }

        return furtherProblem?.Invoke(text) is { } code ? FactProblem.At(path, code, text) : null;
    }

    private static bool IsForbidden(char character) => char.IsControl(character) && character is not ('\n' or '\t');

    public override JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = "string", ["maxLength"] = maxLength };
        if (pattern is not null)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }
}
