using System.Text;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Tests.Log;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

public sealed class VerifyCommandTests
{
    private static readonly string Whole = Encoding.UTF8.GetString(SampleLog.File(4));

    [Fact]
    public void Verify_WholeLog_SaysSoWithItsHead()
    {
        using var folder = new TemporaryFolder();
        var run = CliRun.Of("verify", folder.Write("logg.jsonl", Whole));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(SampleLog.Of(4)[^1].Hash, run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Messages);
    }

    [Theory]
    [InlineData("flipped", 3, "altered")]
    [InlineData("removed", 3, "removed")]
    [InlineData("inserted", 4, "inserted")]
    [InlineData("reordered", 3, "reordered")]
    [InlineData("truncated", 5, "truncated")]
    public void Verify_BrokenLog_SaysWhereAndWhat(string damage, int line, string fault)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("logg.jsonl", Damaged(damage));
        var refusal = CliRun.Of("verify", path).Refusal();
        Assert.StartsWith($"fel: {path}: rad {line}: ", refusal, StringComparison.Ordinal);

        var run = CliRun.Of("verify", path, "--json");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal((false, line, fault), (run.Json["whole"]!.GetValue<bool>(), run.Json["line"]!.GetValue<int>(), run.Json["fault"]!.GetValue<string>()));
        Assert.Single(run.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Verify_HeadKeptElsewhere_FindsARewrittenLog()
    {
        using var folder = new TemporaryFolder();
        var events = SampleLog.Of(4);
        var path = folder.Write("logg.jsonl", Encoding.UTF8.GetString(SampleLog.File([.. events.Take(3)], events[2].Head)));
        Assert.Equal(0, CliRun.Of("verify", path).ExitCode);
        Assert.Equal(0, CliRun.Of("verify", path, "--head", events[2].Hash.ToUpperInvariant()).ExitCode);
        Assert.Equal("head-differs", CliRun.Of("verify", path, "--head", events[3].Hash, "--json").Json["fault"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("finns-inte.jsonl")]
    [InlineData("x.jsonl", "--head", "abc")]
    [InlineData("x.jsonl", "--heat")]
    public void Verify_BadInput_IsRefusedInOneLine(params string[] arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        using var folder = new TemporaryFolder();
        folder.Write("x.jsonl", Whole);
        CliRun.Of(["verify", folder.File(arguments[0]), .. arguments.Skip(1)]).Refusal();
    }

    [Fact]
    public void Verify_EveryFault_HasItsWords()
    {
        var text = Desk.Of.Templates.Texts.Text("web/log", DateOnly.MaxValue);
        foreach (var fault in Enum.GetValues<ChainFault>())
        {
            Assert.NotEmpty(text.Word("fault-" + OppnaDrogscener.Domain.Cases.Reading.FactsJson.Word(fault)).Text);
        }
    }

    private static string Damaged(string damage)
    {
        List<string> lines = [.. Whole.TrimEnd('\n').Split('\n')];
        switch (damage)
        {
            case "flipped":
                lines[2] = lines[2].Replace("plats", "plast", StringComparison.Ordinal);
                break;
            case "removed":
                lines.RemoveAt(2);
                break;
            case "inserted":
                lines.Insert(3, lines[2]);
                break;
            case "reordered":
                (lines[2], lines[3]) = (lines[3], lines[2]);
                break;
            default:
                lines.RemoveAt(4);
                break;
        }

        return string.Join('\n', lines) + "\n";
    }
}
