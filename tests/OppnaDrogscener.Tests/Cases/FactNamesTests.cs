using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cases;

/// <summary>Every fact has a name that a person can read, and no name is left over.</summary>
public sealed class FactNamesTests
{
    [Fact]
    public void EveryFact_HasAName()
    {
        var schema = (JsonObject)JsonNode.Parse(CaseSchema.Write())!;
        var names = Desk.Of.Templates.Texts.Text("fact-names", new DateOnly(2026, 11, 23)).Words.Keys;

        Assert.Equal(Paths(schema, "CaseFacts", "").Order(), names.Order());
    }

    private static IEnumerable<string> Paths(JsonObject schema, string record, string prefix)
    {
        foreach (var (name, property) in schema["$defs"]![record]!["properties"]!.AsObject())
        {
            yield return prefix + name;
            var inner = property!["$ref"] ?? property["items"]?["$ref"];
            foreach (var path in inner is null ? [] : Paths(schema, inner.GetValue<string>().Split('/')[^1], $"{prefix}{name}."))
            {
                yield return path;
            }
        }
    }
}
