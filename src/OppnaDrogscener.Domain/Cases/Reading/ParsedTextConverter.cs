using System.Text.Json;
using System.Text.Json.Serialization;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>Reads and writes a value that has one text form.</summary>
internal sealed class ParsedTextConverter<T>(Func<string, T?> parse) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse(reader.GetString()!) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
