using System.Text.Json;
using System.Text.Json.Serialization;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>How facts are written as JSON: camel-case names, kebab-case words, dates and times as text.</summary>
public static class FactsJson
{
    /// <summary>Options that read exactly the types of the facts and refuse anything else.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The word for a value of a closed list, as it stands in a case file.</summary>
    public static string Word(Enum value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = JsonScan.MaxDepth,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
        options.Converters.Add(new ParsedTextConverter<Facts.ClockTime>(Facts.ClockTime.Parse));
        options.Converters.Add(new ParsedTextConverter<Facts.LocalMoment>(Facts.LocalMoment.Parse));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
