using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Cli;
using Xunit;

namespace OppnaDrogscener.Tests.Support;

/// <summary>The command line run in process on a fixed day, in a folder of its own.</summary>
public sealed record CliRun(int ExitCode, string Output, string Messages)
{
    /// <summary>The clock of every run that does not say otherwise: noon in Sweden on 23 November 2026.</summary>
    public static FixedTime Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 11, 0, 0, TimeSpan.Zero));

    public static CliRun Of(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(arguments, output, messages, Clock);
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), messages.ToString());
    }

    /// <summary>The answer as JSON.</summary>
    public JsonObject Json => (JsonObject)JsonNode.Parse(Output)!;

    /// <summary>Refused with exit 2 and one line on standard error; nothing on standard output.</summary>
    public string Refusal()
    {
        Assert.Equal(2, ExitCode);
        Assert.Equal("", Output);
        return Assert.Single(Messages.TrimEnd('\n').Split('\n'));
    }
}
