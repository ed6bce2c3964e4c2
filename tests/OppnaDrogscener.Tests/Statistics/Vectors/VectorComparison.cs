using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>
/// Compares answers with expected values within the vector's absolute tolerance. Every expected value must be answered; a
/// name that ends in _WRONG is a known mistake, which the answer must not make.
/// </summary>
public static class VectorComparison
{
    private const string Mistake = "_WRONG";

    public static IReadOnlyList<string> Differences(VectorCase vector, Answers answers) =>
        vector.Expected.EnumerateObject().SelectMany(expected => Differences(expected.Name, expected.Value, answers, vector.Tolerance)).ToList();

    private static IEnumerable<string> Differences(string name, JsonElement expected, Answers answers, double tolerance)
    {
        if (!answers.TryGetValue(name, out var answer))
        {
            return [$"{name}: expected {expected}, nothing answered"];
        }

        var same = IsSame(expected, answer, tolerance);
        return same != name.EndsWith(Mistake, StringComparison.Ordinal) ? [] : [$"{name}: expected {expected}, got {Shown(answer)}"];
    }

    private static bool IsSame(JsonElement expected, object? answer, double tolerance) => expected.ValueKind switch
    {
        JsonValueKind.Null => answer is null,
        JsonValueKind.True or JsonValueKind.False => answer is bool truth && truth == expected.GetBoolean(),
        JsonValueKind.String => answer is string text && text == expected.GetString(),
        JsonValueKind.Number => answer is not (null or string or bool) && IsNear(expected.GetDouble(), answer, tolerance),
        JsonValueKind.Array => answer is IEnumerable list and not string && IsSameList(expected, list.Cast<object?>().ToList(), tolerance),
        JsonValueKind.Object => answer is Answers named && IsSameObject(expected, named, tolerance),
        _ => false,
    };

    private static bool IsNear(double expected, object answer, double tolerance) =>
        Math.Abs(expected - Convert.ToDouble(answer, CultureInfo.InvariantCulture)) <= tolerance;

    private static bool IsSameList(JsonElement expected, List<object?> answer, double tolerance) =>
        expected.GetArrayLength() == answer.Count
        && expected.EnumerateArray().Zip(answer).All(pair => IsSame(pair.First, pair.Second, tolerance));

    private static bool IsSameObject(JsonElement expected, Answers answer, double tolerance) =>
        expected.EnumerateObject().Count() == answer.Count
        && expected.EnumerateObject().All(property => answer.TryGetValue(property.Name, out var value) && IsSame(property.Value, value, tolerance));

    private static string Shown(object? answer) => answer switch
    {
        null => "null",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Answers named => "{" + string.Join(", ", named.Select(pair => $"{pair.Key}: {Shown(pair.Value)}")) + "}",
        IEnumerable list and not string => "[" + string.Join(", ", list.Cast<object?>().Select(Shown)) + "]",
        _ => Convert.ToString(answer, CultureInfo.InvariantCulture)!,
    };
}
