using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading.Shapes;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>The published JSON Schema (draft 2020-12) of a case file, generated from the types of the facts.</summary>
public static class CaseSchema
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as text with LF line ends, the last one included.</summary>
    public static string Write()
    {
        var schema = CaseFileShape.Root.Definition();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Case file, version " + FactsUpgrade.CurrentVersion);
        schema["$defs"] = new JsonObject(CaseFileShape.Records.Select(record =>
            KeyValuePair.Create<string, JsonNode?>(record.Name, record.Definition())));
        return schema.ToJsonString(Options) + "\n";
    }
}
