using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Data;

/// <summary>Makes a case file of the rows of a draft, and rows of a case file.</summary>
public sealed class CaseComposer(CaseDesk desk, StepCatalog steps)
{
    /// <summary>The part of the facts that a step owns.</summary>
    public static string PartOf(Step step, CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(step);
        return FactParts.Take(FactParts.ToJson(facts), step.Owns).ToJsonString();
    }

    /// <summary>The facts of a case file divided by step; the key <see cref="CaseStepRow.RestId"/> has what no step owns.</summary>
    public IReadOnlyDictionary<string, string> Divide(CaseFacts facts)
    {
        var json = FactParts.ToJson(facts);
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in steps.All)
        {
            if (FactParts.Take(json, step.Owns) is { Count: > 0 } part)
            {
                parts[step.Id] = part.ToJsonString();
            }
        }

        if (json.Count > 0)
        {
            parts[CaseStepRow.RestId] = json.ToJsonString();
        }

        return parts;
    }

    /// <summary>The case that some rows make.</summary>
    /// <exception cref="InvalidDataException">A stored part cannot be read: nothing is guessed.</exception>
    public CaseDraft Compose(CaseFileRow row, IReadOnlyDictionary<string, CaseStepRow> rows)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(rows);
        var reading = Read(row, rows.ToDictionary(pair => pair.Key, pair => pair.Value.Json, StringComparer.Ordinal));
        if (reading.File is not { } file)
        {
            var problem = new ProblemWords(desk.Templates.Texts).Line(reading.Problems);
            throw new InvalidDataException($"The stored case {row.Id} cannot be read: {problem}");
        }

        return new CaseDraft(row, rows, new DraftView(file, desk.Templates.Regimes[row.Regime], row.LawDate), reading.Canonical!);
    }

    /// <summary>Reads a case as it would be with a step's part replaced: what a save is tried against before it is made.</summary>
    public CaseReading Try(CaseDraft draft, Step step, string part)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(step);
        var parts = steps.All.Select(one => one.Id).Append(CaseStepRow.RestId)
            .Where(id => draft.StepRow(id) is not null)
            .ToDictionary(id => id, id => draft.StepRow(id)!.Json, StringComparer.Ordinal);
        parts[step.Id] = part;
        return Read(draft.Row, parts);
    }

    private CaseReading Read(CaseFileRow row, Dictionary<string, string> parts)
    {
        var file = new JsonObject
        {
            ["schemaVersion"] = FactsUpgrade.CurrentVersion,
            ["kind"] = row.Kind.ToString(),
            ["regime"] = RegimeKeys.ToText(row.Regime),
            ["lawDate"] = DayText.Iso(row.LawDate),
            ["facts"] = FactParts.Compose(InOrder(parts)),
        };
        return desk.Read(FactParts.Bytes(file));
    }

    /// <summary>What no step owned when it came gives way to a step that has come to own it and has been saved.</summary>
    private IEnumerable<string> InOrder(Dictionary<string, string> parts)
    {
        if (parts.TryGetValue(CaseStepRow.RestId, out var rest))
        {
            var left = JsonNode.Parse(rest)!.AsObject();
            FactParts.Take(left, steps.All.Where(step => parts.ContainsKey(step.Id)).SelectMany(step => step.Owns));
            yield return left.ToJsonString();
        }

        foreach (var step in steps.All.Where(step => parts.ContainsKey(step.Id)))
        {
            yield return parts[step.Id];
        }
    }
}
