using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>When and how: purposes, hours of the week, technique, retention, access.</summary>
internal sealed class MonitoringPart : DocumentPart
{
    private const string Root = "$.facts.monitoring";
    private const int DaysOfWeek = 7;
    private const double HoursPerWeek = 168;
    private const double HoursPerDay = 24;

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["purposes"] = Purposes,
            ["schedule"] = Schedule,
            ["technique"] = Technique,
            ["access"] = Access,
        };

    /// <summary>The hours in one line.</summary>
    public static IReadOnlyList<Inline> Hours(DocumentScope scope) =>
        scope.Schedule.Line(scope.Facts.Monitoring) is { } line ? FactWriter.Own(SwedishText.Capitalised(line)) : scope.Write.Missing;

    /// <summary>First and last day.</summary>
    public static IReadOnlyList<Inline> Period(DocumentScope scope) => scope.Facts.Monitoring switch
    {
        { Start: { } start, End: null } => FactWriter.Own(scope.Words.Fill("from-day-until-further-notice", ("day", SwedishText.Date(start)))),
        { } monitoring => scope.Write.Period(monitoring.Start, monitoring.End, "from-day"),
        null => scope.Write.Missing,
    };

    /// <summary>The purposes in one line.</summary>
    public static IReadOnlyList<Inline> PurposeLine(DocumentScope scope)
    {
        var purposes = scope.Facts.Monitoring?.Purposes ?? [];
        return purposes.Count == 0 ? scope.Write.Missing : FactWriter.Join("; ", purposes.Select((purpose, index) => PurposeName(purpose, index, scope)));
    }

    /// <summary>Recording, retention and sound in one line.</summary>
    public static IReadOnlyList<Inline> Recording(DocumentScope scope)
    {
        var monitoring = scope.Facts.Monitoring;
        var recording = monitoring?.Recording switch
        {
            true => FactWriter.Own(scope.Words.Fill("recording-kept", ("time", RetentionTime(monitoring.RetentionHours, scope)))),
            false => FactWriter.Own(scope.Words["recording-none"]),
            null => scope.Write.Missing,
        };
        var sound = monitoring?.Sound switch { true => scope.Words["sound-yes"], false => scope.Words["sound-no"], null => scope.Words["sound-missing"] };
        return FactWriter.Lines(recording, FactWriter.Own(sound));
    }

    private static IReadOnlyList<Inline> PurposeName(StatedPurpose purpose, int index, DocumentScope scope) =>
        purpose.PurposeId is { } id && scope.Material.Regime.Purposes.TryGetValue(id, out var allowed)
            ? FactWriter.Own(allowed.Text)
            : scope.Write.Text(purpose.Text ?? purpose.PurposeId, $"{Root}.purposes[{index}].text");

    private static List<Block> Purposes(DocumentScope scope)
    {
        var purposes = scope.Facts.Monitoring?.Purposes ?? [];
        var rows = purposes.Select((purpose, index) => new TableRow(
        [
            PurposeName(purpose, index, scope),
            FactWriter.Lines(scope.Write.Text(purpose.Text, $"{Root}.purposes[{index}].text"), PlacePart.Attachments(purpose.AttachmentIds, scope)),
        ])).ToList();
        return [scope.Table("table-purposes", "caption-purposes", [scope.Column("head-purpose", 2), scope.Column("head-meaning", 4)], rows)];
    }

    private static List<Block> Schedule(DocumentScope scope)
    {
        var monitoring = scope.Facts.Monitoring;
        var week = WeekSchedule.Of(monitoring);
        var rows = Enumerable.Range(0, DaysOfWeek).Select(day => new TableRow(
        [
            FactWriter.Own(SwedishText.Capitalised(ScheduleText.DayName(day))),
            scope.Schedule.OfDay(monitoring, day) is { } hours ? FactWriter.Own(hours) : FactWriter.Own(week.IsEmpty ? scope.Words["missing"] : scope.Words["no-monitoring"]),
        ])).ToList();
        var table = scope.Table("table-schedule", "caption-schedule", [scope.Column("head-weekday", 1), scope.Column("head-begins", 3)], rows);
        return week.IsEmpty ? [table] :
        [
            table,
            new Paragraph(FactWriter.Own(scope.Words.Fill("schedule-total",
                ("hours", SwedishText.Number(week.HoursPerWeek, 1)), ("share", SwedishText.Percent(week.HoursPerWeek / HoursPerWeek))))),
        ];
    }

    private static List<Block> Technique(DocumentScope scope)
    {
        var monitoring = scope.Facts.Monitoring;
        List<Fact> facts =
        [
            scope.Fact("term-mounted", scope.Write.Day(monitoring?.MountedOn)),
            scope.Fact("term-period", Period(scope)),
            scope.Fact("term-live", Lines(scope, monitoring?.LiveViewing, monitoring?.LiveViewingWhere, "liveViewingWhere")),
            scope.Fact("term-recording", scope.Write.YesNo(monitoring?.Recording)),
            scope.Fact("term-retention", Retention(monitoring, scope)),
            scope.Fact("term-sound", Lines(scope, monitoring?.Sound, monitoring?.SoundReason, "soundReason")),
            scope.Fact("term-analytics", Analytics(monitoring, scope)),
            scope.Fact("term-storage", scope.Write.Text(monitoring?.Storage, Root + ".storage")),
            scope.Fact("term-security", scope.Write.Text(monitoring?.Security, Root + ".security")),
        ];
        return [new FactList(facts)];
    }

    private static IReadOnlyList<Inline> Lines(DocumentScope scope, bool? answer, string? text, string field) =>
        FactWriter.Lines(scope.Write.YesNo(answer), answer == true ? scope.Write.Text(text, $"{Root}.{field}") : FactWriter.Optional(text, $"{Root}.{field}"));

    private static IReadOnlyList<Inline> Retention(Monitoring? monitoring, DocumentScope scope) => monitoring?.Recording == false
        ? FactWriter.Own(scope.Words["not-applicable"])
        : monitoring?.RetentionHours is null
            ? scope.Write.Missing
            : FactWriter.Lines(
                FactWriter.Own(SwedishText.Capitalised(RetentionTime(monitoring.RetentionHours, scope))),
                FactWriter.Optional(monitoring.RetentionReason, Root + ".retentionReason"));

    /// <summary>Hours, and whole days beside them from two days up.</summary>
    private static string RetentionTime(double? hours, DocumentScope scope)
    {
        if (hours is not { } known)
        {
            return scope.Words["retention-missing"];
        }

        var text = scope.Words.Fill("hours", ("count", SwedishText.Number(known, 1)));
        var days = known / HoursPerDay;
        return days >= 2 && days == Math.Floor(days) ? $"{text} ({scope.Words.Fill("days", ("count", SwedishText.Number(days, 0)))})" : text;
    }

    private static IReadOnlyList<Inline> Analytics(Monitoring? monitoring, DocumentScope scope) => monitoring switch
    {
        { Analytics.Count: > 0 } => FactWriter.Own(SwedishText.Capitalised(
            scope.Write.Enumeration([.. monitoring.Analytics.Select(kind => scope.Words.Of("analytics", kind))]))),
        { AnalyticsNone: true } => FactWriter.Own(scope.Words["analytics-none"]),
        _ => scope.Write.Missing,
    };

    private static List<Block> Access(DocumentScope scope)
    {
        var rows = (scope.Facts.Monitoring?.Access ?? []).Select((role, index) => new TableRow(
        [
            scope.Write.Text(role.Role, $"{Root}.access[{index}].role"),
            scope.Write.YesNo(role.Live),
            scope.Write.YesNo(role.Recorded),
            scope.Write.Text(role.Reason, $"{Root}.access[{index}].reason"),
        ])).ToList();
        return
        [
            scope.Table("table-access", "caption-access",
                [scope.Column("head-role", 2.2), scope.Column("head-live", 1), scope.Column("head-recorded", 1.2), scope.Column("head-why", 3.5)], rows),
        ];
    }
}
