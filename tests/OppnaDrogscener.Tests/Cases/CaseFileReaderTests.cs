using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cases;

/// <summary>What isn't exactly right is refused with its path, and nothing is guessed.</summary>
public sealed class CaseFileReaderTests
{
    private static FactProblem Refused(string json) => Desk.Of.Read(Encoding.UTF8.GetBytes(json)).Problems[0];

    private static FactProblem Refused(Action<JsonObject> change)
    {
        var file = (JsonObject)JsonNode.Parse(File.ReadAllText(RepositoryFolder.PathTo("tests", "samples", "torg-lulea.case.json")))!;
        change((JsonObject)file["facts"]!);
        return Refused(file.ToJsonString());
    }

    [Theory]
    [InlineData("", "not-json", "$")]
    [InlineData("[]", "wrong-type", "$")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"crime\":{\"areas\":[{\"hectares\":1e400}]}}}", "number-too-large", "$.facts.crime.areas[0].hectares")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"title\":\"\\ud800\"}}", "half-character", "$.facts.title")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"place\":{\"name\":\"To", "not-json", "$.facts.place.name")]
    [InlineData("{\"schemaVersion\":1,\"schemaVersion\":1}", "given-twice", "$.schemaVersion")]
    [InlineData("{\"kind\":\"PermitApplication\",\"facts\":{}}", "missing", "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":2,\"kind\":\"PermitApplication\",\"facts\":{}}", "unknown-version", "$.schemaVersion")]
    [InlineData("{\"schemaVersion\":1,\"facts\":{}}", "missing", "$.kind")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"Permit\",\"facts\":{}}", "unknown-word", "$.kind")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"regime\":\"KBL\",\"facts\":{}}", "unknown-word", "$.regime")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"lawDate\":\"2025-02-29\",\"facts\":{}}", "wrong-form", "$.lawDate")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"nosuch\":1}}", "unknown-property", "$.facts.nosuch")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"place\":null}}", "null", "$.facts.place")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"place\":{\"openToPublic\":\"yes\"}}}", "wrong-type", "$.facts.place.openToPublic")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"place\":{\"name\":\"a\\u0000b\"}}}", "control-character", "$.facts.place.name")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{},\"status\":\"Decided\"}", "unknown-property", "$.status")]
    public void Read_BadText_IsRefusedWithPath(string json, string code, string path)
    {
        var problem = Refused(json);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_FileInLatin1_IsRefusedAsSuch() =>
        Assert.Equal("not-utf8", Desk.Of.Read(Encoding.Latin1.GetBytes("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"title\":\"Torget på ön\"}}")).Problems[0].Code);

    [Fact]
    public void Read_TenThousandLevels_IsRefusedWithoutFalling() =>
        Assert.Equal("too-deep", Refused("{\"facts\":" + new string('[', 10_000) + new string(']', 10_000) + "}").Code);

    [Fact]
    public void Read_ReferenceToItself_IsAnUnknownProperty() =>
        Assert.Equal("unknown-property", Refused("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"$ref\":\"#\"}}").Code);

    [Fact]
    public void Read_TenMegabytesInOneField_SaysTheLimit()
    {
        var problem = Refused(facts => facts["place"]!["description"] = new string('a', 10_000_000));

        Assert.Equal(("too-long", "$.facts.place.description", "10000000"), (problem.Code, problem.Path, problem.Found));
        Assert.Equal("20000", Assert.Single(problem.Allowed));
    }

    [Fact]
    public void Read_EndBeforeStart_IsRefused()
    {
        var problem = Refused(facts => facts["monitoring"]!["end"] = "2027-02-28");

        Assert.Equal(("end-before-start", "$.facts.monitoring.end"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_NegativeCount_IsRefused()
    {
        var problem = Refused(facts => facts["crime"]!["monthlyCounts"]![0]!["count"] = -1);

        Assert.Equal(("out-of-range", "$.facts.crime.monthlyCounts[0].count"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_FractionOfACount_IsRefused() =>
        Assert.Equal("not-whole", Refused(facts => facts["crime"]!["monthlyCounts"]![0]!["count"] = 1.5).Code);

    [Fact]
    public void Read_OrganisationNumberWithWrongCheckDigit_IsRefused()
    {
        var problem = Refused(facts => facts["applicant"]!["organisationNumber"] = "212000-2743");

        Assert.Equal(("check-digit", "$.facts.applicant.organisationNumber"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_PolygonThatCrossesItself_IsRefusedWithThePlace()
    {
        var problem = Refused(facts => facts["perimeter"]!["neededAreas"]![0]!["shape"]!["coordinates"] =
            JsonNode.Parse("[[[829400,7292320],[829460,7292380],[829460,7292320],[829400,7292380],[829400,7292320]]]"));

        Assert.Equal("area-self-crossing", problem.Code);
        Assert.StartsWith("$.facts.perimeter.neededAreas[0].shape", problem.Path, StringComparison.Ordinal);
        Assert.Equal("829430 7292350", problem.Found);
    }

    [Fact]
    public void Read_SwappedCoordinates_IsRefusedAsSwapped()
    {
        var problem = Refused(facts => facts["perimeter"]!["cameras"]![0]!["position"] = new JsonArray(7292322, 829400));

        Assert.Equal(("area-axes-swapped", "$.facts.perimeter.cameras[0].position"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Read_CoordinatesWithoutSystem_IsRefused() =>
        Assert.Equal("coordinates-without-system", Refused(facts => facts["perimeter"]!.AsObject().Remove("coordinateSystem")).Code);

    [Fact]
    public void Read_ReferenceToAnAttachmentThatIsNotThere_IsRefused() =>
        Assert.Equal("unknown-reference", Refused(facts => facts["measures"]![0]!["attachmentIds"] = new JsonArray("nosuch")).Code);

    [Fact]
    public void Read_IdTwice_IsRefused() =>
        Assert.Equal("id-twice", Refused(facts => facts["measures"]![1]!["id"] = facts["measures"]![0]!["id"]!.DeepClone()).Code);

    [Fact]
    public void EveryProblemCode_HasWords()
    {
        var codes = Directory.EnumerateFiles(RepositoryFolder.PathTo("src", "OppnaDrogscener.Domain", "Cases", "Reading"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(path), "FactProblem\\.At\\([^;]*?, \"(?<code>[a-z-]+)\""))
            .Select(match => match.Groups["code"].Value).Where(code => !code.EndsWith('-')).Distinct();
        var words = Desk.Of.Templates.Texts.Text("case-file", new DateOnly(2026, 11, 23)).Words;

        Assert.Empty(codes.Except(words.Keys));
        Assert.Empty(Enum.GetValues<Domain.Geometry.AreaFault>().Select(fault => "area-" + FactsJson.Word(fault)).Except(words.Keys));
    }

    [Fact]
    public void Canonical_IsTheSameForTheSameContentInAnotherForm()
    {
        var one = Desk.Of.Read("{\"facts\":{\"title\":\"\\u00e5\",\"measures\":[]},\"kind\":\"PermitApplication\",\"schemaVersion\":1.0}"u8);
        var other = Desk.Of.Read("{ \"schemaVersion\": 1, \"kind\": \"PermitApplication\", \"facts\": { \"measures\": [], \"title\": \"å\" } }"u8);

        Assert.Equal(one.Canonical, other.Canonical);
    }

    [Fact]
    public void Canonical_AddsAndDropsNothing() => Assert.Equal(
        "{\n  \"facts\": {\n    \"measures\": []\n  },\n  \"kind\": \"PermitApplication\",\n  \"schemaVersion\": 1\n}\n",
        Encoding.UTF8.GetString(Desk.Of.Read("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"measures\":[]}}"u8).Canonical!));

    [Fact]
    public void OlderForm_IsUpgradedStepByStep_AndKeepsItsOwnBytes()
    {
        var upgrade = new FactsUpgrade(document => document["facts"]!["title"] = document["facts"]!["caseName"]!.DeepClone(),
            document => document["facts"]!.AsObject().Remove("caseName"));
        var document = (JsonObject)JsonNode.Parse("{\"schemaVersion\":-1,\"facts\":{\"caseName\":\"Torget\"}}")!;

        upgrade.Apply(document, -1);

        Assert.Equal("{\"schemaVersion\":1,\"facts\":{\"title\":\"Torget\"}}", document.ToJsonString());
    }
}
