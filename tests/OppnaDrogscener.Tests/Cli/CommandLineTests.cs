using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

public sealed class CommandLineTests
{
    private static string Sample(string name) => RepositoryFolder.PathTo("tests", "samples", name + ".case.json");

    [Fact]
    public void Check_Json_HasTheFormThatIsPromised()
    {
        var answer = CliRun.Of("check", Sample("torg-lulea"), "--json").Json;

        Assert.Equal(["regime", "lawDate", "findings", "summary"], answer.Select(pair => pair.Key));
        Assert.Equal(["id", "result", "severity", "title", "explanation", "law", "facts", "missing", "remedies"],
            answer["findings"]![0]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(["met", "notMet", "unclear", "notApplicable"], answer["summary"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(CheckCatalog.All.Select(check => check.Id), answer["findings"]!.AsArray().Select(finding => finding!["id"]!.GetValue<string>()));
        Assert.Equal(38, answer["summary"]!.AsObject().Sum(pair => pair.Value!.GetValue<int>()));
    }

    [Fact]
    public void Check_FirstFinding_SaysTheLegalPosition()
    {
        var first = CliRun.Of("check", Sample("torg-lulea"), "--json").Json["findings"]![0]!;

        Assert.Equal("notApplicable", first["result"]!.GetValue<string>());
        Assert.Contains("sedan den 1 april 2025", first["explanation"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Compare_JudgesEachDatedRegimeOnTheNearestDayInside()
    {
        var run = CliRun.Of("check", Sample("jarva-tillfallig"), "--compare", "--json");

        Assert.Equal("2017-05-12", run.Json["lawDate"]!.GetValue<string>());
        Assert.Equal(
            [("METODBOK", "2017-05-12"), ("KOL2013", "2017-05-12"), ("KBL2018", "2018-08-01"), ("KBL2020", "2020-01-01"), ("KBL2025", "2025-04-01")],
            run.Json["regimes"]!.AsArray().Select(regime => (regime!["regime"]!.GetValue<string>(), regime["lawDate"]!.GetValue<string>())));
    }

    [Theory]
    [InlineData("METODBOK")]
    [InlineData("KOL2013")]
    public void Check_Jarva_UnderBothRegimes_MayContinue(string regime)
    {
        var run = CliRun.Of("check", Sample("jarva-tillfallig"), "--regime", regime, "--json");

        Assert.Equal(0, run.ExitCode);
        var filed = run.Json["findings"]!.AsArray().Single(finding => finding!["id"]!.GetValue<string>() == "filed-in-time")!;
        Assert.Equal("met", filed["result"]!.GetValue<string>());
        Assert.Contains("får fortgå tills ansökan har prövats", filed["explanation"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BlockingFinding_ExitsWithOne()
    {
        using var folder = new TemporaryFolder();
        var file = JsonNode.Parse(File.ReadAllText(Sample("torg-lulea")))!;
        file["facts"]!["monitoring"]!["analytics"] = new JsonArray("face-recognition-real-time");

        Assert.Equal(1, CliRun.Of("check", folder.Write("a.case.json", file.ToJsonString()), "--json").ExitCode);
    }

    [Fact]
    public void Check_DatedRegimeOutsideItsDates_IsRefusedWithLawAndDate()
    {
        var line = CliRun.Of("check", Sample("torg-lulea"), "--regime", "KOL2013").Refusal();

        Assert.Contains("2013:460", line, StringComparison.Ordinal);
        Assert.Contains("2027-03-01", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_StoredRegimeThatNoLongerFits_IsFoundNotRefused()
    {
        var run = CliRun.Of("check", Sample("stora-torget"), "--on", "2026-01-01", "--json");

        Assert.Equal(1, run.ExitCode);
        var first = run.Json["findings"]![0]!;
        Assert.Equal("regime-fits-date", first["id"]!.GetValue<string>());
        Assert.Equal("notMet", first["result"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("METODBOK", "one-month", "2017-05-12", "2017-06-12", "2017-06-11", "2017-06-12", "2017-06-09")]
    [InlineData("KOL2013", "11-3", "2018-06-29", "2018-07-29", "2018-07-28", "2018-07-30", "2018-07-27")]
    [InlineData("KBL2025", "14d-1", "2026-08-31", "2026-11-30", "2026-11-29", null, null)]
    public void Deadline_Json_HasEveryField(string regime, string ground, string start, string end, string last, string? outer, string? by)
    {
        var run = CliRun.Of("deadline", "--regime", regime, "--ground", ground, "--start", start, "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["endDay", "lastMonitoringDay", "lastFilingDay", "fileBy", "steps"], run.Json.Select(pair => pair.Key));
        Assert.Equal(end, run.Json["endDay"]!.GetValue<string>());
        Assert.Equal(last, run.Json["lastMonitoringDay"]!.GetValue<string>());
        Assert.Equal(outer, run.Json["lastFilingDay"]?.GetValue<string>());
        Assert.Equal(by, run.Json["fileBy"]?.GetValue<string>());
        Assert.NotEmpty(run.Json["steps"]!.AsArray());
    }

    [Fact]
    public void Deadline_CrossingIntoTheNextRegime_ExitsWithOneAndWarns()
    {
        var run = CliRun.Of("deadline", "--regime", "KOL2013", "--ground", "11-3", "--start", "2018-07-01", "--json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2018-08-01", run.Json["endDay"]!.GetValue<string>());
        Assert.NotEmpty(run.Json["warning"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("nosuch")]
    [InlineData("check")]
    [InlineData("check", "a.json", "b.json")]
    [InlineData("check", "a.json", "--nosuch", "x")]
    [InlineData("check", "a.json", "--on")]
    [InlineData("check", "a.json", "--on", "5/1 2027")]
    [InlineData("check", "missing.case.json")]
    [InlineData("deadline", "--regime", "KOL2013", "--ground", "11-3")]
    [InlineData("deadline", "--regime", "KOL2012", "--ground", "11-3", "--start", "2017-05-12")]
    [InlineData("deadline", "--regime", "KOL2013", "--ground", "14d", "--start", "2017-05-12")]
    [InlineData("deadline", "--regime", "KOL2013", "--ground", "11-3", "--start", "2018-08-01")]
    [InlineData("deadline", "--regime", "METODBOK", "--ground", "one-month", "--start", "2150-01-01")]
    [InlineData("extract", "missing.pdf")]
    [InlineData("schema", "-o", "--json")]
    [InlineData("check", "a.json", "--json", "--json")]
    public void BadArguments_AreRefusedInOneLine(params string[] arguments) =>
        Assert.StartsWith("fel: ", CliRun.Of(arguments).Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("--on", "check", "a.json", "--on")]
    [InlineData("-o", "schema", "-o", "--json")]
    public void Option_WithoutItsValue_IsNamed(string option, params string[] arguments) =>
        Assert.Equal($"fel: {option} ska följas av ett värde", CliRun.Of(arguments).Refusal());

    [Fact]
    public void Option_ThatNobodyKnows_IsSaidToBeUnknown_AlsoLast() =>
        Assert.Contains("--nosuch är ingen känd växel; tillåtna är --json", CliRun.Of("check", "a.json", "--nosuch").Refusal(), StringComparison.Ordinal);

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("check", "-h")]
    public void Help_ShowsEveryCommand(params string[] arguments)
    {
        var run = CliRun.Of(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.All(OppnaDrogscener.Cli.Commands.Command.All, command => Assert.Contains($"användning: {command.Name}", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Deadline_BeyondTheHolidays_SaysWhichTimesAreCounted() => Assert.Contains(
        "ryms i åren 2000 till 2100", CliRun.Of("deadline", "--regime", "METODBOK", "--ground", "one-month", "--start", "2100-12-31").Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Schema_EqualsThePublishedOne() =>
        Golden.Verify("docs/case.schema.json", CliRun.Of("schema").Output);
}
