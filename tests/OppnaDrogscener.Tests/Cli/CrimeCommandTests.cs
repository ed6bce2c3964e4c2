using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

public sealed class CrimeCommandTests
{
    private static string Sample(string name) => RepositoryFolder.PathTo("tests", "samples", name + ".case.json");

    [Fact]
    public void Crime_CaseAlone_PrintsTheAnalysisInWords()
    {
        var run = CliRun.Of("crime", "--case", Sample("stora-torget"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mellan 2,3 och 2,9 gånger nivån", run.Output, StringComparison.Ordinal);
        Assert.Contains("Starkt stöd", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Crime_Json_HasTheFormThatIsPromised()
    {
        var json = CliRun.Of("crime", "--case", Sample("stora-torget"), "--json").Json;

        Assert.Equal(["file", "numbers", "parts", "missing"], json.Select(pair => pair.Key));
        Assert.Null(json["file"]);
        Assert.Equal(["volume", "comparisons", "types", "ladder", "hours"], json["numbers"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(264, json["numbers"]!["volume"]!["count"]!.GetValue<int>());
        Assert.Equal(7, json["numbers"]!["ladder"]!.AsArray().Count);
        Assert.Equal(12, json["numbers"]!["hours"]!.AsArray().Count);
    }

    [Fact]
    public void Crime_OffencesInAFile_AreAnalysed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("utdrag.csv", "Brottskod;Datum;Klockslag\r\n" + string.Concat(Enumerable.Range(1, 28).Select(day => $"0357;2025-02-{day:00};22:15\r\n")));

        var json = CliRun.Of("crime", path, "--json").Json;

        Assert.Equal(28, json["file"]!["sum"]!.GetValue<int>());
        Assert.Equal(28, json["numbers"]!["volume"]!["count"]!.GetValue<int>());
        Assert.Equal("violence", json["numbers"]!["types"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void Crime_FileBesideACase_CountsWhatIsInsideThePeriod()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("utdrag.csv", "Brottskod;Datum;Klockslag\r\n0357;2019-02-01;22:15\r\n0357;2012-02-01;22:15\r\n");

        var json = CliRun.Of("crime", path, "--case", Sample("stora-torget"), "--json").Json;

        Assert.Equal(265, json["numbers"]!["volume"]!["count"]!.GetValue<int>());
        Assert.Contains(json["file"]!["dropped"]!.AsArray(), group => group!["reason"]!.GetValue<string>() == "outside-period");
    }

    [Fact]
    public void Crime_NumbersFromThePublisher_AreRecognisedAndTold()
    {
        var run = CliRun.Of("crime", RepositoryFolder.PathTo("tests", "data", "bra_sol_databasfil_boden_lulea_2026-08_iso8859-1.txt"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("antal per område och period", run.Output, StringComparison.Ordinal);
        Assert.Contains("inte lagda till", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004x", "skadad")]
    [InlineData("", "tom")]
    [InlineData("Brottskod;Datum\r\n0357;3/4/25\r\n0357;4/5/25\r\n", "--dates")]
    public void Crime_FileThatCannotBeRead_IsBadInputInOneLine(string content, string said)
    {
        using var folder = new TemporaryFolder();

        var run = CliRun.Of("crime", folder.Write("utdrag.csv", content));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages.Trim().Split('\n'));
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Crime_DatesOpen_AreReadAsStated()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("utdrag.csv", "Brottskod;Datum\r\n0357;3/4/25\r\n0357;4/5/25\r\n");

        Assert.Equal("2025-03-04", CliRun.Of("crime", path, "--dates", "month-first", "--json").Json["file"]!["from"]!.GetValue<string>());
        Assert.Equal("2025-04-03", CliRun.Of("crime", path, "--dates", "day-first", "--json").Json["file"]!["from"]!.GetValue<string>());
    }

    [Fact]
    public void EveryReason_OfTheReader_HasItsWords()
    {
        var keys = Desk.Of.Templates.Texts.Text("command-line", DateOnly.MaxValue).Words.Keys;

        Assert.Equal(DropReasons.All.Select(reason => "dropped-" + reason).Concat(RefusalReasons.All.Select(reason => "refused-" + reason)).Order(),
            keys.Where(key => key.StartsWith("dropped-", StringComparison.Ordinal) || key.StartsWith("refused-", StringComparison.Ordinal)).Order());
    }

    [Theory]
    [InlineData("crime")]
    [InlineData("crime", "/finns/inte.csv")]
    [InlineData("crime", "--case", "/finns/inte.json")]
    public void Crime_NothingToRead_IsBadInput(params string[] arguments) => Assert.Equal(2, CliRun.Of(arguments).ExitCode);
}
