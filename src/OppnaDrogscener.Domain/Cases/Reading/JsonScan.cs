using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// A first pass over the bytes that finds what a parser would choke on or pass over silently: text that is not JSON
/// (RFC 8259), nesting deeper than <see cref="MaxDepth"/>, and a property given twice.
/// </summary>
internal static class JsonScan
{
    /// <summary>Levels of arrays and objects, inclusive. The facts themselves need ten.</summary>
    public const int MaxDepth = 32;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth + 1 };

    public static FactProblem? FirstProblem(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return FactProblem.At("$", "not-utf8", null);
        }

        var path = new JsonPathTracker();
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            while (reader.Read())
            {
                if (Examine(ref reader, path) is { } problem)
                {
                    return problem;
                }
            }

            return null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return Malformed(json, path, problem as JsonException);
        }
    }

    private static FactProblem? Examine(ref Utf8JsonReader reader, JsonPathTracker path)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= MaxDepth)
        {
            return FactProblem.At(path.Current, "too-deep", null, MaxDepth.ToString(CultureInfo.InvariantCulture));
        }

        if (reader.TokenType == JsonTokenType.PropertyName && !path.Name(reader.GetString()!))
        {
            return FactProblem.At(path.Current, "given-twice", reader.GetString());
        }

        path.Follow(reader.TokenType);
        return reader.TokenType switch
        {
            JsonTokenType.Number when !reader.TryGetDouble(out var number) || !double.IsFinite(number) => FactProblem.At(path.Current, "number-too-large", Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.String when HasLoneSurrogate(ref reader) => FactProblem.At(path.Current, "half-character", null),
            _ => null,
        };
    }

    private static bool HasLoneSurrogate(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.ValueIsEscaped && reader.GetString() is null;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static FactProblem Malformed(ReadOnlySpan<byte> json, JsonPathTracker path, JsonException? problem)
    {
        var line = (problem?.LineNumber ?? 0) + 1;
        var column = Column(json, line, problem?.BytePositionInLine ?? 0);
        return FactProblem.At(path.Current, "not-json", null,
            line.ToString(CultureInfo.InvariantCulture), column.ToString(CultureInfo.InvariantCulture));
    }

    private static long Column(ReadOnlySpan<byte> json, long line, long bytes)
    {
        for (var skipped = 1L; skipped < line; skipped++)
        {
            json = json[(json.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetCharCount(json[..(int)Math.Min(bytes, json.Length)]) + 1;
    }
}
