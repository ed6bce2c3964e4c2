using System.Globalization;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Verifies an exported log: 0 when it is whole, 2 with the first broken place when it is not.</summary>
public sealed class VerifyCommand : Command
{
    /// <summary>Bytes of a log, inclusive: some hundred thousand events.</summary>
    private const int MaxBytes = 256 * 1024 * 1024;

    public override int Run(Arguments arguments, Session session)
    {
        var asJson = arguments.Flag("--json");
        var head = arguments.Option("--head")?.ToLowerInvariant();
        var path = arguments.Plain("<logg.jsonl>");
        arguments.RefuseTheRest();
        if (head is not null && (head.Length != ChainHead.NoHash.Length || !head.All(char.IsAsciiHexDigitLower)))
        {
            throw session.Words.Bad("bad-head", ("found", head));
        }

        var log = LogFile.Read(Files.Read(path, MaxBytes, session), head);
        var problem = log.Break is { } fault ? session.Words["log-broken", ("file", path), ("line", Text(fault.Place + 1)), ("fault", InWords(fault, session))] : null;
        if (asJson)
        {
            session.Answer.WriteLine(Json(log, problem).ToJsonString(JsonOutput.Options));
        }
        else if (problem is null)
        {
            session.Answer.WriteLine(session.Words["log-whole", ("file", path), ("count", Text(log.Head.Sequence)), ("head", log.Head.Hash)]);
        }

        return problem is null ? ExitCode.Done : Told(problem, session);
    }

    private static int Told(string problem, Session session)
    {
        session.Messages.WriteLine(session.Words.Error(problem));
        return ExitCode.BadInput;
    }

    private static JsonObject Json(LogFile log, string? problem)
    {
        var answer = new JsonObject { ["whole"] = problem is null, ["case"] = log.CaseId.ToString(), ["events"] = log.Head.Sequence, ["head"] = log.Head.Hash };
        if (log.Break is { } fault)
        {
            answer["line"] = fault.Place + 1;
            answer["event"] = fault.Place;
            answer["fault"] = FactsJson.Word(fault.Fault);
            answer["problem"] = problem;
        }

        return answer;
    }

    /// <summary>The same words as on the page that shows the log.</summary>
    private static string InWords(ChainBreak fault, Session session) => session.Desk.Templates.Texts.Text("web/log", DateOnly.MaxValue)
        .Word("fault-" + FactsJson.Word(fault.Fault))
        .Fill(new Dictionary<string, string> { ["expected"] = Text(fault.Expected), ["found"] = Text(fault.Found ?? 0) });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
