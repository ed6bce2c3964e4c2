using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// The one form that a case file is stored, hashed and embedded in: keys sorted by code unit, two spaces of
/// indentation, lines ended by LF, one LF last, UTF-8 without BOM, numbers without exponent, leading plus or
/// trailing zeros. Nothing is added, dropped or defaulted, so reading and writing again gives the same bytes.
/// </summary>
public static class CanonicalJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a JSON value in canonical form.</summary>
    public static byte[] Write(JsonElement value) => [.. Write(value, Options), (byte)'\n'];

    /// <summary>The same form on one line without spaces or line end: for logs.</summary>
    public static byte[] WriteLine(JsonElement value) => Write(value, Options with { Indented = false });

    private static byte[] Write(JsonElement value, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            WriteValue(writer, value);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(writer, value);
                break;
            case JsonValueKind.Array:
                WriteArray(writer, value);
                break;
            case JsonValueKind.Number:
                WriteNumber(writer, value.GetRawText());
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartObject();
        foreach (var property in value.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            writer.WritePropertyName(property.Name);
            WriteValue(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter writer, JsonElement value)
    {
        writer.WriteStartArray();
        foreach (var item in value.EnumerateArray())
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// 1.50 and 15e-1 become 1.5, -0 becomes 0. A number that a decimal can't hold exactly is written as the shortest text
    /// that gives the same 64-bit number.
    /// </summary>
    private static void WriteNumber(Utf8JsonWriter writer, string raw)
    {
        var culture = CultureInfo.InvariantCulture;
        var asDouble = double.Parse(raw, NumberStyles.Float, culture);
        if (decimal.TryParse(raw, NumberStyles.Float, culture, out var exact) && (double)exact == asDouble)
        {
            writer.WriteNumberValue(exact == 0 ? 0m : decimal.Parse(exact.ToString("0.############################", culture), culture));
        }
        else
        {
            writer.WriteNumberValue(asDouble);
        }
    }
}
