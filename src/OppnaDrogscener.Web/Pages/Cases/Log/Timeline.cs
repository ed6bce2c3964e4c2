using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Log;

/// <summary>A log in words.</summary>
public sealed class Timeline(AppDbContext db, CaseDesk desk, StepCatalog steps, PageWords words)
{
    /// <summary>The lines of some events, the last first. The same thing done by the same person several times in a row is one line.</summary>
    public async Task<IReadOnlyList<TimelineEntry>> OfAsync(IReadOnlyList<EventRecord> events, DateOnly lawDate, CancellationToken cancellation = default)
    {
        var people = await NamesAsync(db.Users.Select(user => KeyValuePair.Create(user.Id, user.FullName)), cancellation);
        var organisations = await NamesAsync(db.Organisations.Select(organisation => KeyValuePair.Create(organisation.Id, organisation.Name)), cancellation);
        return
        [
            .. Enumerable.Reverse(events)
                .Select(item => (item.At, Who: Who(item, people, organisations), Text: TextOf(item, people, organisations, lawDate), Same: SameOf(item), Day: item.At.SwedishDay()))
                .ChunkBy(line => (line.Who, Text: line.Same ?? line.Text, line.Day))
                .Select(run => new TimelineEntry(run.Items[0].At, run.Key.Who, run.Items.Count == 1 ? run.Items[0].Text : run.Key.Text, run.Items.Count, [.. run.Items.Select(line => line.Text).Distinct()])),
        ];
    }

    /// <summary>What marks of several checks after each other are told as, in one line; null for what is told by itself.</summary>
    private string? SameOf(EventRecord item) => item.Kind == EventKinds.Marked ? words.Fill("log.marked-several", ("version", JsonNode.Parse(item.Detail)!["version"]!.ToString())) : null;

    private static async Task<Dictionary<Guid, string>> NamesAsync(IQueryable<KeyValuePair<Guid, string>> names, CancellationToken cancellation) =>
        (await names.ToListAsync(cancellation)).ToDictionary();

    private string Who(EventRecord item, Dictionary<Guid, string> people, Dictionary<Guid, string> organisations) => item.ActorId == CurrentUser.System.Id ? words[item.Kind == EventKinds.OpinionGiven ? "log.external" : "log.system"] : words.Fill(
        "log.who",
        ("person", people.GetValueOrDefault(item.ActorId, words["log.unknown"])),
        ("organisation", organisations.GetValueOrDefault(item.OrganisationId, words["log.unknown"])));

    private string TextOf(EventRecord item, Dictionary<Guid, string> people, Dictionary<Guid, string> organisations, DateOnly lawDate)
    {
        List<(string Name, string Value)> values = [];
        foreach (var (name, node) in JsonNode.Parse(item.Detail)!.AsObject())
        {
            var value = node?.ToString() ?? "";
            values.Add((name, name switch
            {
                "step" => steps.All.FirstOrDefault(step => step.Id == value) is { } step ? words.Step(step.Id, lawDate).Title.ToString() : value,
                "document" => desk.Templates.Texts.Document(value, lawDate).Title.ToString(),
                "receiver" => Guid.TryParse(value, out var id) ? organisations.GetValueOrDefault(id, words["log.unknown"]) : value,
                "officer" => Guid.TryParse(value, out var id) ? people.GetValueOrDefault(id, words["log.unknown"]) : words["log.nobody"],
                "check" => desk.Templates.Texts.Check(value, lawDate, words.Language).Title.ToString(),
                "start" or "last" or "day" or "filed" or "deadline" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DayText.Written(day, words.Language) : value,
                "outcome" => words["cases.outcome-" + value],
                _ => value,
            }));
        }

        return words.Fill("log.kind-" + item.Kind, values);
    }
}
