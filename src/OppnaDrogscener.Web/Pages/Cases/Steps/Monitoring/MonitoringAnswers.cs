using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>The answers about how and when the monitoring is done, between facts and what is typed.</summary>
internal static class MonitoringAnswers
{
    /// <summary>The choice that says that no technique beyond recording is used.</summary>
    public const string NoAnalytics = "none";

    public static MonitoringInput ToInput(Domain.Cases.Facts.Monitoring known, MonitoringScope scope)
    {
        var input = new MonitoringInput
        {
            Purposes = PurposesOf(known, scope),
            MountedOn = TypedDate.Of(known.MountedOn),
            Start = TypedDate.Of(known.Start),
            End = TypedDate.Of(known.End),
            ScheduleRows = [.. known.Schedule.Select(WeekHours.Row)],
            LiveViewing = TypedChoice.Write(known.LiveViewing),
            LiveViewingWhere = known.LiveViewingWhere ?? "",
            Recording = TypedChoice.Write(known.Recording),
            RetentionHours = TypedNumber.Write(known.RetentionHours),
            RetentionReason = known.RetentionReason ?? "",
            RetentionOnSign = TypedChoice.Write(known.RetentionOnSign),
            Sound = TypedChoice.Write(known.Sound),
            SoundReason = known.SoundReason ?? "",
            SoundNotice = TypedChoice.Write(known.SoundNotice),
            Analytics = [.. known.Analytics.Select(technique => TypedChoice.Write<VideoAnalytics>(technique)), .. known.AnalyticsNone == true ? [NoAnalytics] : Array.Empty<string>()],
            Access = [.. known.Access.Select(Of)],
            Storage = known.Storage ?? "",
            Security = known.Security ?? "",
        };
        WeekHours.Show(input);
        return input;
    }

    public static Domain.Cases.Facts.Monitoring ToFacts(Domain.Cases.Facts.Monitoring known, MonitoringInput input) => known with
    {
        Purposes = ListedRecords.Merge(known.Purposes, purpose => purpose.PurposeId, input.Purposes, Purpose),
        MountedOn = input.MountedOn.Value,
        Start = input.Start.Value,
        End = input.End.Value,
        Schedule = [.. input.ScheduleRows.Select((row, index) => WeekHours.Entry(row, known.Schedule.ElementAtOrDefault(index)?.Days ?? []))],
        LiveViewing = TypedChoice.ReadFlag(input.LiveViewing),
        LiveViewingWhere = TypedText.OrNull(input.LiveViewingWhere),
        Recording = TypedChoice.ReadFlag(input.Recording),
        RetentionHours = (double?)TypedNumber.Read(input.RetentionHours),
        RetentionReason = TypedText.OrNull(input.RetentionReason),
        RetentionOnSign = TypedChoice.ReadFlag(input.RetentionOnSign),
        Sound = TypedChoice.ReadFlag(input.Sound),
        SoundReason = TypedText.OrNull(input.SoundReason),
        SoundNotice = TypedChoice.ReadFlag(input.SoundNotice),
        Analytics = KeptOrder.Of(known.Analytics, [.. input.Analytics.Select(TypedChoice.Read<VideoAnalytics>).OfType<VideoAnalytics>()]),
        AnalyticsNone = input.Analytics.Contains(NoAnalytics) ? true : known.AnalyticsNone == true ? null : known.AnalyticsNone,
        Access = [.. input.Access.Select(Of)],
        Storage = TypedText.OrNull(input.Storage),
        Security = TypedText.OrNull(input.Security),
    };

    /// <summary>Every purpose that can be chosen, and those that were though they are not in the list.</summary>
    public static List<PurposeInput> PurposesOf(Domain.Cases.Facts.Monitoring known, MonitoringScope scope) =>
        [.. ListedRecords.Ids(known.Purposes.Select(purpose => purpose.PurposeId), scope.Purposes.Select(purpose => purpose.Id))
            .Select(id => known.Purposes.FirstOrDefault(purpose => purpose.PurposeId == id) is { } purpose
                ? new PurposeInput { Id = id, Chosen = TypedChoice.Yes, Text = purpose.Text ?? "" }
                : new PurposeInput { Id = id })];

    private static StatedPurpose? Purpose(StatedPurpose? known, PurposeInput input) => input.Chosen == TypedChoice.Yes
        ? (known ?? new StatedPurpose { PurposeId = input.Id }) with { Text = TypedText.OrNull(input.Text) }
        : null;

    private static AccessInput Of(AccessRole access) => new()
    {
        Role = access.Role ?? "",
        Live = TypedChoice.Write(access.Live),
        Recorded = TypedChoice.Write(access.Recorded),
        Reason = access.Reason ?? "",
    };

    private static AccessRole Of(AccessInput input) => new()
    {
        Role = TypedText.OrNull(input.Role),
        Live = TypedChoice.ReadFlag(input.Live),
        Recorded = TypedChoice.ReadFlag(input.Recorded),
        Reason = TypedText.OrNull(input.Reason),
    };
}
