using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

/// <summary>Whatever a case file is, the user reads one line with what, where and what is allowed, and nothing is written.</summary>
public sealed class BadCaseFileTests
{
    public static TheoryData<string, string> WholeFiles => new()
    {
        { "", "inte giltig JSON: fel på rad 1, tecken 1" },
        { "%PDF-1.7\n\u0000\u0001", "inte giltig JSON" },
        { "[]", "innehållet är av fel slag; tillåtet är ett objekt" },
        { "null", "innehållet är av fel slag; tillåtet är ett objekt" },
        { """{"schemaVersion":1,"kind":"PermitApplication","facts":{"title":"To""", "$.facts.title: filen är inte giltig JSON" },
        { """{"schemaVersion":1,"k\u0069nd":"PermitApplication","kind":"PermitApplication","facts":{}}""", "egenskapen kind står två gånger" },
        { new string('[', 10_000), "tillåtet är högst 32" },
    };

    public static TheoryData<string, string, string> Facts => new()
    {
        { "monitoring.start", "\"2025-02-30\"", "$.facts.monitoring.start: ”2025-02-30” är inget datum som kan stämma; tillåtet är yyyy-MM-dd, år 1950 till 2100" },
        { "monitoring.start", "\"9999-12-31\"", "tillåtet är yyyy-MM-dd, år 1950 till 2100" },
        { "monitoring.retentionHours", "-0.5", "$.facts.monitoring.retentionHours" },
        { "place.municipalityCode", "\"9999\"", "tillåtet är en kod i den officiella listan" },
        { "crime.incidents", "[{\"from\":\"2024-09-02T10:00\",\"to\":\"2024-09-02T09:00\"}]", "$.facts.crime.incidents[0].to: slutet ligger före början" },
        { "perimeter.neededAreas", Area("[]"), "ett läge ska vara två tal" },
        { "perimeter.neededAreas", Area("[805170,7316690],[805170.5,7316690],[805170.5,7316690.5],[805170,7316690]"), "är för litet; tillåtet är mer än 1 m²" },
        { "perimeter.neededAreas", Area("[805170,7316690],[805200,7316690],[805170,7316690],[805170,7316690]"), "för få olika punkter; minst tre krävs" },
        { "perimeter.neededAreas", Area("[7316690,805170],[7316690,805200],[7316715,805200],[7316690,805170]"), "koordinaterna är omkastade" },
    };

    private static string Area(string points) => $$$"""[{"id":"a","shape":{"type":"Polygon","coordinates":[[{{{points}}}]]}}]""";

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void Pdf_FileThatIsNoCase_IsRefusedInOneLine(string content, string expected) => AssertRefused(Encoding.UTF8.GetBytes(content), expected);

    [Fact]
    public void Pdf_Utf16_IsRefusedInOneLine() => AssertRefused(Encoding.Unicode.GetBytes("""{"schemaVersion":1}"""), "inte giltig JSON");

    [Theory]
    [MemberData(nameof(Facts))]
    public void Pdf_ImpossibleFact_IsRefusedInOneLine(string path, string value, string expected)
    {
        var file = JsonNode.Parse(File.ReadAllText(RepositoryFolder.PathTo("tests", "samples", "tunt-underlag.case.json")))!;
        var names = path.Split('.');
        file["facts"]![names[0]]![names[1]] = JsonNode.Parse(value);

        AssertRefused(Encoding.UTF8.GetBytes(file.ToJsonString()), expected);
    }

    private static void AssertRefused(byte[] content, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.case.json"), content);

        var line = CliRun.Of("pdf", folder.File("a.case.json"), "-o", folder.File("a.pdf")).Refusal();

        Assert.StartsWith($"fel: {folder.File("a.case.json")}: $", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Equal("a.case.json", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(folder.Path))));
    }
}
