using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Makes the change of a remedy in the part of the facts that one step owns.</summary>
public sealed partial class Adoption(CaseStore store, CaseComposer composer, StepCatalog catalog, StepUndos undos)
{
    private const string Root = "$.facts.";

    /// <summary>Whether a change is about a fact that a step asks for.</summary>
    public static bool IsOfFacts(FactChange? change) => change?.Path.StartsWith(Root, StringComparison.Ordinal) == true;

    /// <summary>Makes the change.</summary>
    /// <exception cref="InvalidOperationException">The change is not about a fact that a step asks for.</exception>
    public async Task<AdoptionOutcome> MakeAsync(CaseDraft draft, FactChange change, CurrentUser user, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(change);
        var step = catalog.OwnerOf(change.Path) ?? throw new InvalidOperationException($"No step asks for {change.Path}");
        if (draft.StepRow(step.Id)?.Raw is not null)
        {
            return AdoptionOutcome.StepToBeCorrected;
        }

        var json = FactParts.ToJson(draft.File.Facts);
        Put(json, change);
        var part = FactParts.Take(json, step.Owns).ToJsonString();
        if (!draft.IsOpen || composer.Try(draft, step, part).File is not { } file)
        {
            return AdoptionOutcome.Changed;
        }

        var save = new StepSave(step, part, null, draft.VersionOf(step.Id));
        if (await store.SaveStepAsync(draft, save, user, file.Facts, cancellation) is not { } version)
        {
            return AdoptionOutcome.Changed;
        }

        var before = FactParts.Take(FactParts.ToJson(draft.File.Facts), step.Owns).ToJsonString();
        await undos.KeepAsync(new StepUndoRow { CaseId = draft.Id, StepId = step.Id, Json = before, Version = version }, cancellation);
        return AdoptionOutcome.Adopted;
    }

    /// <summary>The step that a change is made in.</summary>
    public string StepOf(FactChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return catalog.OwnerOf(change.Path)?.Id ?? throw new InvalidOperationException($"No step asks for {change.Path}");
    }

    /// <summary>Puts a step back as it was before the latest change that was made here, unless somebody has written in it since.</summary>
    public async Task<AdoptionOutcome> UndoAsync(CaseDraft draft, string step, CurrentUser user, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (catalog.For(draft.View.Kind).FirstOrDefault(item => item.Id == step) is not { } known
            || await undos.FindAsync(draft, step, cancellation) is not { } undo
            || composer.Try(draft, known, undo.Json).File is not { } file
            || await store.SaveStepAsync(draft, new StepSave(known, undo.Json, null, undo.Version), user, file.Facts, cancellation) is null)
        {
            return AdoptionOutcome.Changed;
        }

        await undos.ForgetAsync(draft.Id, step, cancellation);
        return AdoptionOutcome.Undone;
    }

    private static void Put(JsonObject facts, FactChange change)
    {
        var names = Name().Matches(change.Path[(Root.Length - 1)..]).Select(match => match.Value.Trim('.', '[', ']')).ToList();
        JsonNode at = facts;
        foreach (var name in names.SkipLast(1))
        {
            at = at switch
            {
                JsonArray list => list[int.Parse(name, CultureInfo.InvariantCulture)]!,
                JsonObject item => item[name] ?? (item[name] = new JsonObject()),
                _ => throw new InvalidOperationException($"{change.Path} leads into a value"),
            };
        }

        at.AsObject()[names[^1]] = change.Value.DeepClone();
    }

    [GeneratedRegex(@"\.\w+|\[\d+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
