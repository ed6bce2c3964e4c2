using System.Globalization;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Importing;

/// <summary>Looks at and reads uploaded files with the user's choices, beside the requests.</summary>
public sealed class ImportDesk(UploadFolder folder, ImportJobs jobs, CaseDesk desk)
{
    /// <summary>The choice of all offences together.</summary>
    public const string AllOffences = "all";

    private const string Look = "look ";
    private const string Reading = "read ";

    /// <summary>What the file is; not yet finished when the work takes long.</summary>
    public Task<ImportJob> LookAsync(ImportUploadRow upload, ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(choices);
        var shape = new ImportChoices { Sheet = choices.Sheet, Columns = choices.Columns, Dates = choices.Dates, Year = choices.Year };
        return jobs.RunAsync<FileLook>(upload.Id, Look + TypedInput.Write(shape), (progress, stop) => Looked(upload, shape, progress, stop));
    }

    /// <summary>What the file says, with the choices; not yet finished when the work takes long.</summary>
    public Task<ImportJob> ReadAsync(ImportUploadRow upload, ImportChoices choices, FileLook look, CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(facts);
        var mapping = Mapped(look.Recognition, choices) with { Dates = Dates(look, choices) };
        var scope = Scope(look, choices, facts);
        var area = facts.Perimeter is { } perimeter ? TypedInput.Write(perimeter) : "";
        return jobs.RunAsync<ImportReading>(upload.Id, Reading + TypedInput.Write(choices) + area, (progress, stop) =>
        {
            var opened = ImportFile.Open(folder.Open(upload.Id), upload.FileName, null, stop);
            using var file = opened.Value;
            return file is null ? ImportOutcome.Refused<ImportReading>(opened.Refusal!) : file.Read(mapping, scope, desk.Reference, progress, stop);
        });
    }

    /// <summary>What the labels are counted as.</summary>
    public static IReadOnlyDictionary<string, OffenceLabel> Labels(FileLook look, ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(choices);
        return (look.Survey?.Labels ?? []).Zip(choices.Labels).Where(pair => pair.Second.Length > 0)
            .ToDictionary(pair => pair.First.Label, pair => new OffenceLabel(TypedChoice.Read<OffenceType>(pair.Second)), StringComparer.Ordinal);
    }

    /// <summary>The order of days: what the file decides, or else what the user says; null when neither does.</summary>
    public static DateOrder? Dates(FileLook look, ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(choices);
        return look.Survey?.Dates?.Order ?? TypedChoice.Read<DateOrder>(choices.Dates);
    }

    /// <summary>The system that the user says that positions in metres stand in; null when none of those known.</summary>
    public static SwerefZone? Zone(ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return int.TryParse(choices.Zone, NumberStyles.None, CultureInfo.InvariantCulture, out var epsg) ? SwerefZone.ByEpsg(epsg) : null;
    }

    private static ImportScope Scope(FileLook look, ImportChoices choices, CaseFacts facts)
    {
        var isPlace = choices.Target == ImportTargets.Place;
        return new ImportScope
        {
            From = choices.From.Value,
            To = choices.To.Value,
            Areas = choices.WantedAreas().ToHashSet(StringComparer.OrdinalIgnoreCase),
            Streets = choices.WantedStreets().ToHashSet(StringComparer.OrdinalIgnoreCase),
            Place = isPlace ? PlaceFilter.Of(facts.Perimeter) : null,
            ByMonth = !isPlace,
            LeaveOutDuplicates = choices.Duplicates == TypedChoice.Yes,
            Labels = Labels(look, choices),
        };
    }

    private ImportOutcome<FileLook> Looked(ImportUploadRow upload, ImportChoices choices, IProgress<ImportProgress> progress, CancellationToken stop)
    {
        var opened = ImportFile.Open(folder.Open(upload.Id), upload.FileName, null, stop);
        if (opened.IsRefused)
        {
            return ImportOutcome.Refused<FileLook>(opened.Refusal);
        }

        using var file = opened.Value;
        var recognised = file.Recognise(int.TryParse(choices.Sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var sheet) && sheet < file.Sheets.Count ? sheet : null);
        if (recognised.IsRefused)
        {
            return ImportOutcome.Refused<FileLook>(recognised.Refusal);
        }

        var mapping = Mapped(recognised.Value, choices);
        var surveyed = file.Survey(mapping, progress, stop);
        return surveyed.IsRefused && surveyed.Refusal.Reason != RefusalReasons.Unmapped
            ? ImportOutcome.Refused<FileLook>(surveyed.Refusal)
            : ImportOutcome.Of(new FileLook(file.Kind, file.Text, file.Separator, file.Sheets, file.Workbook, recognised.Value, mapping, surveyed.Value));
    }

    private static ImportMapping Mapped(Recognition recognised, ImportChoices choices)
    {
        var proposal = recognised.Mapping;
        var uses = choices.Columns.Count == proposal.Columns.Count ? choices.Columns.Select(word => TypedChoice.Read<ColumnUse>(word) ?? ColumnUse.Ignore).ToList() : proposal.Columns;
        return proposal with
        {
            Columns = uses,
            Dates = TypedChoice.Read<DateOrder>(choices.Dates),
            MidnightIsUnknown = choices.Midnight == TypedChoice.Yes,
            Year = (int?)TypedNumber.ReadWhole(choices.Year) ?? proposal.Year,
            Zone = Zone(choices) ?? proposal.Zone,
        };
    }
}
