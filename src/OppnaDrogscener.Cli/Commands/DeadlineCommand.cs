using System.Globalization;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Counts a period of temporary monitoring.</summary>
public sealed class DeadlineCommand : Command
{
    public override int Run(Arguments arguments, Session session)
    {
        var json = arguments.Flag("--json");
        var key = arguments.Required("--regime");
        var groundId = arguments.Required("--ground");
        var start = arguments.Day("--start") ?? throw session.Words.Bad("missing-option", ("found", "--start"));
        arguments.RefuseTheRest();
        var regime = RegimeOf(key, start, session);
        var ground = regime.Grounds.GetValueOrDefault(groundId)
            ?? throw session.Words.Bad("bad-ground", ("found", groundId), ("regime", key), ("allowed", string.Join(", ", regime.Grounds.Keys)));
        if (!TemporaryClock.Covers(ground, start))
        {
            throw session.Words.Bad("clock-range", ("found", Text(start)));
        }

        var result = new TemporaryClock(session.Desk.Templates.Regimes).Count(ground, regime, start);
        var answer = new Answer(result, session.Desk.Templates.Clock.Explain(result), Warning(result, session));
        if (json)
        {
            session.Answer.WriteLine(answer.ToJson().ToJsonString(JsonOutput.Options));
        }
        else
        {
            WriteText(answer, session);
        }

        return result.CrossesInto is null ? ExitCode.Done : ExitCode.Blocked;
    }

    private static Regime RegimeOf(string text, DateOnly start, Session session)
    {
        if (!RegimeKeys.TryParse(text, out var key))
        {
            throw session.Words.Bad("bad-regime", ("found", text), ("allowed", string.Join(", ", RegimeKeys.Texts)));
        }

        var resolution = session.Desk.Templates.Regimes.Choose(key, start);
        return resolution.Regime ?? throw session.Words.Bad("regime-date", ("problem", session.Desk.Templates.LegalPosition.Explain(resolution.Refusal!)));
    }

    private static string? Warning(ClockResult result, Session session)
    {
        if (result.CrossesInto is not { } key)
        {
            return null;
        }

        var next = session.Desk.Templates.Regimes[key];
        return session.Words["crosses", ("other", next.ShortName), ("from", Text(next.From!.Value))];
    }

    private static void WriteText(Answer answer, Session session)
    {
        var result = answer.Result;
        session.Answer.WriteLine(session.Words["end-day", ("day", Text(result.EndDay))]);
        session.Answer.WriteLine(session.Words["last-monitoring-day", ("day", Text(result.LastMonitoringDay))]);
        session.Answer.WriteLine(result.FileBy is { } by ? session.Words["file-by", ("day", Text(by))] : session.Words["no-filing"]);
        if (result.LastFilingDay is { } outer)
        {
            session.Answer.WriteLine(session.Words["last-filing-day", ("day", Text(outer))]);
        }

        foreach (var line in answer.Steps.Append(answer.Warning).OfType<string>())
        {
            session.Answer.WriteLine(line);
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Answer(ClockResult Result, IReadOnlyList<string> Steps, string? Warning)
    {
        public JsonObject ToJson()
        {
            var json = new JsonObject
            {
                ["endDay"] = Text(Result.EndDay),
                ["lastMonitoringDay"] = Text(Result.LastMonitoringDay),
                ["lastFilingDay"] = Result.LastFilingDay is { } outer ? Text(outer) : null,
                ["fileBy"] = Result.FileBy is { } by ? Text(by) : null,
                ["steps"] = new JsonArray([.. Steps.Select(step => (JsonNode)step)]),
            };
            if (Warning is not null)
            {
                json["warning"] = Warning;
            }

            return json;
        }
    }
}
