using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

public sealed class CoverageCommandTests
{
    private static string Sample(string name) => RepositoryFolder.PathTo("tests", "samples", name + ".case.json");

    [Fact]
    public void Json_OfASquare_HasTheNumbersThatTheCheckSays()
    {
        var answer = CliRun.Of("coverage", Sample("torg-lulea"), "--json").Json;

        Assert.Equal("EPSG:3006", answer["coordinateSystem"]!.GetValue<string>());
        Assert.True(answer["isComplete"]!.GetValue<bool>());
        Assert.Equal(3, answer["cameras"]!.AsArray().Count);
        Assert.Equal(7, answer["together"]!["levels"]!.AsArray().Count);
        Assert.InRange(answer["together"]!["neededShare"]!.GetValue<double>(), 0.76, 0.78);
        Assert.All(answer["places"]!.AsArray(), place => Assert.False(place!["isInView"]!.GetValue<bool>()));
    }

    [Fact]
    public void Text_OfACameraTooFarReaching_SaysWhatToGiveUp()
    {
        var run = CliRun.Of("coverage", Sample("tunt-underlag"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("räckvidd 38 m i stället för 90 m", run.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfACaseWithoutAMap_NamesWhatIsMissing()
    {
        var run = CliRun.Of("coverage", Sample("jarva-tillfallig"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("$.facts.perimeter.coordinateSystem", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_OlderOne_HasItsLevels() =>
        Assert.Equal("monitor", CliRun.Of("coverage", Sample("torg-lulea"), "--edition", "2015", "--json").Json["together"]!["levels"]![0]!["key"]!.GetValue<string>());

    [Fact]
    public void Edition_UnknownOne_IsRefused() => Assert.Contains("2025, 2015", CliRun.Of("coverage", Sample("torg-lulea"), "--edition", "2010").Refusal(), StringComparison.Ordinal);
}
