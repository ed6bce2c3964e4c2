using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Crime at the place and where it is compared: by hand; what comes from files is brought in on pages of its own.</summary>
public sealed class CrimeStep : Step<CrimeInput>
{
    /// <summary>The action that saves what is typed and goes to the pages that bring in statistics.</summary>
    public const string Fetch = "fetch";

    private const string AreaRecord = "area";
    private const string SourceRecord = "source";
    private const string HoursRecord = "hours";
    private const string VisitorsRecord = "visitors";
    private const string ShowMonths = "show-months";

    public override string Slug => "brottsstatistik";

    public override int Order => 300;

    public override IReadOnlyList<string> Owns => ["crime"];

    public override IReadOnlyList<string> Feeds => ["place-is-crime-exposed", "hours-have-evidence", "hours-outweigh-intrusion", "evidence-inside-area"];

    public override IValidator<CrimeInput> RulesFor(DraftView draft) => new CrimeInputValidator(draft);

    public override CrimeInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var known = draft.Facts.Crime ?? new();
        return Arrange(draft, new CrimeInput
        {
            From = TypedDate.Of(known.From),
            To = TypedDate.Of(known.To),
            TargetedOffences = [.. known.TargetedOffences.Select(type => TypedChoice.Write<OffenceType>(type))],
            Areas = [.. known.Areas.Select(CrimeAreas.ToInput)],
            Counts = CountSheets.ToInput(known),
            Sources = [.. known.Imports.Select(CrimeSources.ToInput)],
            HourCounts = [.. known.HourCounts.Select(CrimeHours.ToInput)],
            VisitorsSource = known.Visitors?.Source ?? "",
            VisitorsEstimated = TypedChoice.Write(known.Visitors?.Estimated),
            VisitorHours = [.. (known.Visitors?.Hours ?? []).Select(CrimeHours.ToInput)],
            Description = known.Description ?? "",
            Unreported = known.Unreported ?? "",
        });
    }

    public override CrimeInput Arrange(DraftView draft, CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var known = draft.Facts.Crime ?? new();
        input.TargetedOffences.RemoveAll(type => type.Length == 0);
        input.Areas = CrimeAreas.Arrange(known, input);
        input.Sources = CrimeSources.Arrange(known, input.Sources);
        input.Counts = CountSheets.Arrange(known, input);
        input.HourCounts.ForEach(counts => counts.Hours = CrimeHours.Row(counts.Hours));
        input.VisitorHours.ForEach(hours => hours.People = CrimeHours.Row(hours.People));
        return input;
    }

    public override bool Act(DraftView draft, CrimeInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(action);
        return action is ShowMonths or Fetch
            || RecordList.Act(input.Areas, AreaRecord, action)
            || RemoveSource(input, action)
            || RecordList.Act(input.Sources, SourceRecord, action)
            || RecordList.Act(input.HourCounts, HoursRecord, action)
            || RecordList.Act(input.VisitorHours, VisitorsRecord, action);
    }

    public override string? LandOn(CrimeInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return action == ShowMonths ? nameof(CrimeInput.Areas) : LandOnRecord(input, action);
    }

    public override CaseFacts ToFacts(DraftView draft, CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var known = draft.Facts.Crime ?? new();
        string? Source(string id) => id.Length == 0 || CrimeSources.IsRemoved(input, id) ? null : id;
        var crime = known with
        {
            From = input.From.Value,
            To = input.To.Value,
            TargetedOffences = TypedChoices.Read(known.TargetedOffences, input.TargetedOffences.Select(TypedChoice.Read<OffenceType>).OfType<OffenceType>()),
            Areas = [.. input.Areas.Select(CrimeAreas.ToFacts)],
            Imports = [.. input.Sources.Where(source => source.Removed != TypedChoice.Yes).Select(source => CrimeSources.ToFacts(known, source))],
            Incidents = [.. known.Incidents.Where(incident => !CrimeSources.IsRemoved(input, incident.ImportId))],
            MonthlyCounts = CountSheets.ToFacts(known, input, Source),
            PeriodCounts = [.. known.PeriodCounts.Where(row => !CrimeSources.IsRemoved(input, row.ImportId))],
            HourCounts = [.. input.HourCounts.Select(typed => CrimeHours.ToFacts(typed, Source))],
            Visitors = CrimeHours.Visitors(input),
            Description = TypedText.OrNull(input.Description),
            Unreported = TypedText.OrNull(input.Unreported),
        };
        return draft.Facts with { Crime = crime };
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RecordList.FieldOf<AreaInput>(path, "areas", nameof(CrimeInput.Areas))
            ?? RecordList.FieldOf<SourceInput>(path, "imports", nameof(CrimeInput.Sources))
            ?? RecordList.FieldOf<HourCountsInput>(path, "hourCounts", nameof(CrimeInput.HourCounts))
            ?? (path.StartsWith("$.facts.crime.visitors.hours", StringComparison.Ordinal) ? nameof(CrimeInput.VisitorHours)
                : path.StartsWith("$.facts.crime.incidents", StringComparison.Ordinal) || path.StartsWith("$.facts.crime.monthlyCounts", StringComparison.Ordinal) ? nameof(CrimeInput.Sources)
                : path.StartsWith("$.facts.crime.imports", StringComparison.Ordinal) ? nameof(CrimeInput.Sources)
                : base.FieldOf(path));
    }

    protected override bool IsStarted(DraftView draft, CrimeInput input) => !TypedInput.Same(input, Arrange(draft, new CrimeInput()));

    /// <summary>A known source is marked, so that its rows go with it; one that is not saved is only taken away.</summary>
    private static bool RemoveSource(CrimeInput input, string action)
    {
        if (RecordList.RemovedAt(SourceRecord, action) is not { } at || at >= input.Sources.Count)
        {
            return false;
        }

        input.Sources[at].Removed = TypedChoice.Yes;
        return true;
    }

    private static string? LandOnRecord(CrimeInput input, string action) =>
        RecordList.LandOn(input.Areas, AreaRecord, nameof(CrimeInput.Areas), action)
            ?? RecordList.LandOn(input.Sources, SourceRecord, nameof(CrimeInput.Sources), action)
            ?? RecordList.LandOn(input.HourCounts, HoursRecord, nameof(CrimeInput.HourCounts), action)
            ?? RecordList.LandOn(input.VisitorHours, VisitorsRecord, nameof(CrimeInput.VisitorHours), action);
}
