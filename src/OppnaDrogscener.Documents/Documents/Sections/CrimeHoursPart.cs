using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>When on the day and in the week offences happen, against the hours asked for, and the shortest hours that would do.</summary>
internal sealed class CrimeHoursPart : DocumentPart
{
    private const int DaysOfWeek = 7;

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["crime-by-hour"] = ByHour,
            ["crime-windows"] = Windows,
            ["crime-hour-table"] = HourTable,
            ["visitor-table"] = Visitors,
        };

    private static List<Block> ByHour(DocumentScope scope)
    {
        var (rows, imports) = Rows(scope);
        if (rows.Count == 0)
        {
            return [new Paragraph([new TextRun(scope.Words["crime-by-hour-missing"] + " "), .. scope.Write.Missing])];
        }

        if (scope.Shown.IsPublic)
        {
            return PublicHours.Table(rows, Caption("caption-hour-table", scope), scope.Source(imports), scope);
        }

        var asked = WeekSchedule.Of(scope.Facts.Monitoring);
        var label = scope.Words[asked.IsEmpty ? "chart-hours-window-none" : "chart-hours-window"];
        var drawn = rows.Count == DaysOfWeek ? scope.Crime.Analysis.Hours : null;
        return
        [
            new Figure(HourHeatMap.Draw([.. rows.Select((row, day) => Proposed(row, day, drawn))], label, drawn is null ? null : new AnalysisFigures(scope.Crime.Analysis, scope.Words).ProposedLabel(drawn)), scope.Number.Figure(scope.Words[Caption("caption-hours", scope)]), new ChartDescription(scope.Words).Hours(rows), "figure-hours"),
            new Note(scope.Source(imports)),
        ];
    }

    private static HourRow Proposed(HourRow row, int day, HourPattern? hours) => hours?.Drawn is { } drawn
        ? row with { Proposed = [.. Enumerable.Range(0, HourProfile.Hours).Select(hour => drawn.Window.Contains(day, hour))] }
        : row;

    /// <summary>Weekdays where offences are listed one by one, else the groups of days that were counted.</summary>
    private static (IReadOnlyList<HourRow> Rows, IReadOnlyList<string?> Imports) Rows(DocumentScope scope)
    {
        var asked = WeekSchedule.Of(scope.Facts.Monitoring);
        if (scope.Crime.Evidence.Hours is { } weights)
        {
            return ([.. Enumerable.Range(0, DaysOfWeek).Select(day => new HourRow(
                SwedishText.Capitalised(ScheduleText.DayName(day)),
                [.. Enumerable.Range(0, 24).Select(hour => weights.Matrix[day, hour])],
                [.. Enumerable.Range(0, 24).Select(hour => asked.Asks(day, hour))]))],
                [.. scope.Crime.Evidence.Targeted.Select(incident => incident.ImportId).Distinct()]);
        }

        var counts = (scope.Material.File.Facts.Crime?.HourCounts ?? []).Where(row => row.Hours.Count == CountsPerHourAttribute.Length).ToList();
        return ([.. counts.Select(row => Row(row, asked, scope))], [.. counts.Select(row => row.ImportId).Distinct()]);
    }

    private static HourRow Row(HourCounts counts, WeekSchedule asked, DocumentScope scope) => new(
        counts.Days is { } days ? scope.Words.Of("days", days) : scope.Words["days-all-days"],
        [.. counts.Hours.Select(count => (double)count)],
        [.. Enumerable.Range(0, 24).Select(hour => DaysOf(counts.Days).Any(day => asked.Asks(day, hour)))]);

    private static IEnumerable<int> DaysOf(DayGroup? group) => group switch
    {
        DayGroup.MondayToThursday => Enumerable.Range(0, 4),
        DayGroup.FridayToSunday => Enumerable.Range(4, 3),
        _ => Enumerable.Range(0, DaysOfWeek),
    };

    /// <summary>The shortest hours of the day that hold 50, 60, 70 and 80 per cent of the offences, beside the hours asked for.</summary>
    private static List<Block> Windows(DocumentScope scope)
    {
        var hours = HourEvidence.Of(scope.Crime.Evidence);
        if (hours.Profile is not { Total: > 0 } profile)
        {
            return [];
        }

        var shown = new List<double>();
        List<TableRow> rows = [.. ShortestWindow.Curve(profile).Where(one => one.Window.Value is { } found && Shows(found.Share, shown, profile, scope)).Select(one => WindowRow(one.Q, one.Window.Value!, scope))];
        var asked = WeekSchedule.Of(scope.Facts.Monitoring);
        if (!asked.IsEmpty && Shows(ShareOf(asked, profile), shown, profile, scope))
        {
            rows.Add(AskedRow(profile, asked, scope));
        }

        return
        [
            scope.Table("table-windows", Caption("caption-windows", scope),
            [
                scope.Column("head-window", 2.6), scope.Column("head-hours", 1.6), scope.Column("head-share-of-crime", 1.3, CellAlignment.End), scope.Column("head-share-of-week", 1.3, CellAlignment.End),
            ], rows),
            new Note(FactWriter.Own(scope.Words["windows-note"])),
        ];
    }

    /// <summary>Where offences are listed, only those that the monitoring is aimed at are spread over the hours; the caption says so.</summary>
    private static string Caption(string key, DocumentScope scope) =>
        scope.Crime.Evidence.HasIncidents && scope.Facts.Crime!.TargetedOffences.Count > 0 ? $"{key}-targeted" : key;

    private static TableRow WindowRow(double wanted, HourCoverage found, DocumentScope scope) => new(
    [
        FactWriter.Own(scope.Words.Fill("window-shortest", ("share", SwedishText.Percent(wanted)))),
        FactWriter.Own(scope.Words.Fill("clock-range", ("hours", SwedishText.ClockHours(found.Window.StartHour * 60, (found.Window.EndHour == 0 ? HourProfile.Hours : found.Window.EndHour) * 60)))),
        FactWriter.Own(SwedishText.Percent(found.Share)),
        FactWriter.Own(SwedishText.Percent(found.Window.TimeShare)),
    ]);

    /// <summary>An hour counts as asked for when it is asked for on any day; said in the note.</summary>
    private static TableRow AskedRow(HourProfile profile, WeekSchedule asked, DocumentScope scope)
    {
        return new TableRow(
        [
            FactWriter.Own(scope.Words["window-asked"]),
            FactWriter.Own(SwedishText.Capitalised(scope.Schedule.Line(scope.Facts.Monitoring) ?? scope.Words["missing"])),
            FactWriter.Own(SwedishText.Percent(ShareOf(asked, profile))),
            FactWriter.Own(SwedishText.Percent(asked.HoursPerWeek / 168)),
        ], IsTotal: true);
    }

    /// <summary>Whether a share can stand beside those that are shown already, which it is added to.</summary>
    private static bool Shows(double share, List<double> shown, HourProfile profile, DocumentScope scope)
    {
        if (scope.Shown.HidesShare(share, profile.Total) || shown.Any(other => scope.Shown.HidesDifference(share, other, profile.Total)))
        {
            return false;
        }

        shown.Add(share);
        return true;
    }

    private static double ShareOf(WeekSchedule asked, HourProfile profile) =>
        Enumerable.Range(0, HourProfile.Hours).Where(asked.AsksOnAnyDay).Sum(hour => profile.Values[hour]) / profile.Total;

    private static List<Block> HourTable(DocumentScope scope)
    {
        var (rows, imports) = Rows(scope);
        if (rows.Count == 0)
        {
            return [new Paragraph(scope.Write.Missing)];
        }

        if (scope.Shown.IsPublic)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["withheld-hours"]))];
        }

        List<TableRow> cells = [.. Enumerable.Range(0, 24).Select(hour => new TableRow(
            [FactWriter.Own(SwedishText.ClockHours(hour * 60, (hour + 1) * 60)), .. rows.Select(row => FactWriter.Own(SwedishText.Number(row.Counts[hour], 1)))]))];
        cells.Add(new TableRow([FactWriter.Own(scope.Words["total"]), .. rows.Select(row => FactWriter.Own(SwedishText.Number(row.Counts.Sum(), 1)))], IsTotal: true));
        var table = scope.Table("table-hours", Caption("caption-hour-table", scope),
            [scope.Column("head-hour", 1), .. rows.Select(row => new TableColumn(row.Name, 1, CellAlignment.End))], cells, scope.Source(imports));
        return [table];
    }

    private static List<Block> Visitors(DocumentScope scope)
    {
        var profile = scope.Facts.Crime?.Visitors;
        var groups = (profile?.Hours ?? []).Where(group => group.People.Count == CountsPerHourAttribute.Length).ToList();
        if (groups.Count == 0)
        {
            return [new Paragraph([new TextRun(scope.Words["visitors-missing"] + " "), .. scope.Write.Missing])];
        }

        List<TableRow> rows = [.. Enumerable.Range(0, 24).Select(hour => new TableRow(
            [FactWriter.Own(SwedishText.ClockHours(hour * 60, (hour + 1) * 60)), .. groups.Select(group => FactWriter.Own(SwedishText.Number(group.People[hour], 0)))]))];
        IReadOnlyList<Inline> source = [new TextRun(scope.Words.Fill("source", ("source", ""))), .. scope.Write.Text(profile!.Source, "$.facts.crime.visitors.source")];
        var table = scope.Table("table-visitors", "caption-visitors",
            [scope.Column("head-hour", 1), .. groups.Select(group => new TableColumn(group.Days is { } days ? scope.Words.Of("days", days) : scope.Words["days-all-days"], 1, CellAlignment.End))], rows,
            profile.Estimated == true ? [.. source, new TextRun($" ({scope.Words["estimate"]})")] : source);
        return [table];
    }
}
