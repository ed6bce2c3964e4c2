using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Steps.Crime;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Importing;

/// <summary>Adds what was read of a file to the facts of a case, in one change with one event.</summary>
public sealed class ImportAdder(CaseWriter writer, CaseComposer composer, StepCatalog steps)
{
    /// <summary>Offences one by one that a case holds, all sources together.</summary>
    public const int MostOffences = 40_000;

    /// <summary>Adds.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="choices">The user's choices.</param>
    /// <param name="look">What the file was recognised as.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="source">Where it comes from, without id.</param>
    /// <param name="user">Who adds it.</param>
    public Task<AddOutcome> AddAsync(ImportUploadRow upload, ImportChoices choices, FileLook look, ImportReading reading, CrimeImport source, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return writer.ChangeAsync(upload.CaseId, user, change => AddAsync(change, upload, choices, look, reading, source));
    }

    /// <summary>The facts with the content, or why it can't be added.</summary>
    public static (AddOutcome Outcome, CrimeFacts? Crime) Added(CaseFacts facts, ImportChoices choices, FileLook look, ImportReading reading, CrimeImport source)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(source);
        var known = facts.Crime ?? new CrimeFacts();
        var (crime, areaId) = WithArea(known, facts, choices);
        var target = Target(areaId, look, choices);
        crime = crime with { From = crime.From ?? choices.From.Value, To = crime.To ?? choices.To.Value };
        var added = ImportedFacts.Add(crime, source with { Id = ImportedFacts.IdFor(crime, source.Sha256!) }, reading, target);
        var outcome = reading.Taken == 0 || Count(added) == Count(crime) ? AddOutcome.Nothing
            : choices.Target.StartsWith(ImportTargets.Area, StringComparison.Ordinal) && crime.Areas.All(area => area.Id != areaId) ? AddOutcome.AreaGone
            : choices.Target == ImportTargets.Place && IsUsed(known, source.Sha256!) ? AddOutcome.Twice
            : ImportedFacts.Overlaps(crime, reading, target) ? AddOutcome.Overlaps
            : added.Incidents.Count > MostOffences ? AddOutcome.TooMuch
            : AddOutcome.Added;
        return (outcome, outcome == AddOutcome.Added ? added : null);
    }

    /// <summary>Numbers that would be left out because the place's own number for the month is not known.</summary>
    public static int WithoutPlace(CrimeFacts crime, ImportChoices choices, FileLook look, ImportReading reading) =>
        ImportedFacts.WithoutPlace(crime, reading, Target(null, look, choices));

    private static ImportTarget Target(string? areaId, FileLook look, ImportChoices choices) =>
        new(areaId, ImportDesk.Labels(look, choices), choices.Target != ImportTargets.Place && choices.HoldsPlace == TypedChoice.Yes);

    private async Task<AddOutcome> AddAsync(CaseChange change, ImportUploadRow upload, ImportChoices choices, FileLook look, ImportReading reading, CrimeImport source)
    {
        if (!change.Row.IsOpen)
        {
            return AddOutcome.Closed;
        }

        var rows = await change.Db.CaseSteps.Where(item => item.CaseId == upload.CaseId).ToListAsync();
        var draft = composer.Compose(change.Row, rows.ToDictionary(row => row.StepId, StringComparer.Ordinal));
        var (outcome, crime) = Added(draft.File.Facts, choices, look, reading, source);
        if (crime is null)
        {
            return outcome;
        }

        var step = steps.Get<CrimeStep>();
        var part = CaseComposer.PartOf(step, draft.File.Facts with { Crime = crime });
        if (composer.Try(draft, step, part).File is null)
        {
            return AddOutcome.TooMuch;
        }

        var row = rows.FirstOrDefault(item => item.StepId == step.Id);
        if (row is null)
        {
            row = new CaseStepRow { CaseId = upload.CaseId, StepId = step.Id, Json = part };
            change.Db.CaseSteps.Add(row);
        }

        (row.Json, row.UpdatedAt, row.UpdatedBy) = (part, change.Now, change.User.Id);
        row.Version++;
        change.Happened(EventKinds.StatisticsAdded, new JsonObject
        {
            ["import"] = crime.Imports[^1].Id,
            ["sha256"] = upload.Sha256,
            ["rows"] = reading.Rows,
            ["used"] = reading.Taken,
            ["version"] = row.Version,
        });
        return AddOutcome.Added;
    }

    private static int Count(CrimeFacts crime) => crime.Incidents.Count + crime.MonthlyCounts.Count + crime.PeriodCounts.Count;

    private static bool IsUsed(CrimeFacts crime, string sha256) =>
        crime.Imports.Where(import => import.Sha256 == sha256).Any(import => crime.Incidents.Any(offence => offence.ImportId == import.Id));

    /// <summary>The facts with the area that the content is about, and its id; the place itself is added where nobody has done so.</summary>
    private static (CrimeFacts Crime, string? AreaId) WithArea(CrimeFacts crime, CaseFacts facts, ImportChoices choices)
    {
        if (choices.Target.StartsWith(ImportTargets.Area, StringComparison.Ordinal))
        {
            return (crime, choices.Target[ImportTargets.Area.Length..]);
        }

        var isPlace = choices.Target == ImportTargets.Place;
        if (isPlace && crime.Areas.Any(area => area.Role == AreaRole.Place))
        {
            return (crime, null);
        }

        var id = Enumerable.Range(1, int.MaxValue).Select(number => $"area-{number}").First(free => crime.Areas.All(area => area.Id != free));
        var made = isPlace
            ? new CountedArea { Id = id, Name = facts.Place?.Name ?? facts.Title, Role = AreaRole.Place }
            : new CountedArea { Id = id, Name = choices.NewName, Role = TypedChoice.Read<AreaRole>(choices.NewRole) };
        return (crime with { Areas = [.. crime.Areas, made] }, isPlace ? null : id);
    }
}
