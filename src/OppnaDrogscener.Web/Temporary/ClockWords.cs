using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>Puts a clock into words, in the language of the page.</summary>
public sealed class ClockWords(PageWords words, CaseDesk desk, TimeProvider clock)
{
    /// <summary>The clock of a period that has not been started.</summary>
    public ClockFace Waiting(CaseDraft draft, ClockResult counted)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(counted);
        var view = draft.View;
        var prolongs = view.Facts.Temporary?.GroundId is { } id && view.Regime.FilingProlongs(view.Regime.Grounds[id], view.Facts.Applicant?.Kind ?? ApplicantKind.Police);
        return new ClockFace
        {
            Row = draft.Row,
            Period = null,
            FollowUp = null,
            Tone = ClockTone.Waiting,
            Tag = words["temporary.tag-waiting"],
            Head = words.Fill("temporary.would-stop-by", Values(counted)),
            ToFile = words.Fill(prolongs ? "temporary.to-file-in-time" : "temporary.to-file-never", Values(counted)),
            Days = Days(counted, prolongs),
            Counting = desk.Templates.Clock.Explain(counted, words.Language),
        };
    }

    /// <summary>The clock of a period that has been started.</summary>
    public ClockFace Of(CaseFileRow row, TemporaryPeriodRow period, CaseFileRow? followUp, ClockResult counted, Filing? filing)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(counted);
        var (tone, values) = (ToneOf(row, counted), Values(counted, period, filing));
        var left = counted.LastMonitoringDay.DayNumber - clock.Today().DayNumber + 1;
        return new ClockFace
        {
            Row = row,
            Period = period,
            FollowUp = followUp,
            Tone = tone,
            Tag = tone == ClockTone.EndDay ? words["temporary.tag-end-day"] : words.StatusOf(row),
            Head = words.Fill("temporary.head-" + (tone == ClockTone.Over ? "over-" + FactsJson.Word(period.EndedBy ?? PeriodEnd.Time) : FactsJson.Word(tone)), values),
            Left = tone == ClockTone.Running ? words.Fill("temporary.days-left", ("count", $"{left}")) : null,
            Text = [.. TextOf(tone, followUp).Select(key => words.Fill(key, values))],
            ToFile = ToFileOf(tone, period, followUp, counted, filing) is { } key ? words.Fill(key, values) : null,
            Refusal = filing?.Refusal is { } refusal ? words.Fill("temporary.filing-" + FactsJson.Word(refusal), values) : null,
            Paused = period.PausedAt is { } off && tone is not (ClockTone.Over or ClockTone.EndDay) ? words.Fill("temporary.paused-since", ("moment", words.Moment(off))) : null,
            Days = DaysOf(tone, period, counted, filing),
            Counting = desk.Templates.Clock.Explain(counted, words.Language),
        };
    }

    private ClockTone ToneOf(CaseFileRow row, ClockResult counted) => row.Status switch
    {
        CaseStatus.ContinuesPendingDecision => ClockTone.Continues,
        CaseStatus.Running => clock.Today().CompareTo(counted.LastMonitoringDay) switch
        {
            < 0 => ClockTone.Running,
            0 => ClockTone.LastDay,
            _ => ClockTone.EndDay,
        },
        _ => ClockTone.Over,
    };

    private static string[] TextOf(ClockTone tone, CaseFileRow? followUp) => (tone, followUp?.Outcome) switch
    {
        (ClockTone.LastDay, _) => ["temporary.text-last-day"],
        (ClockTone.EndDay, _) => ["temporary.text-end-day"],
        (ClockTone.Continues, _) => ["temporary.text-continues", "temporary.text-continues-until"],
        (ClockTone.Over, DecisionOutcome.Granted or DecisionOutcome.PartlyGranted) => ["temporary.text-permit"],
        (ClockTone.Over, _) => ["temporary.text-over"],
        _ => [],
    };

    private string? ToFileOf(ClockTone tone, TemporaryPeriodRow period, CaseFileRow? followUp, ClockResult counted, Filing? filing) => tone switch
    {
        _ when filing is not null || tone is ClockTone.Continues => null,
        not ClockTone.Over when period.FilingProlongs && followUp?.Status == CaseStatus.FiledElsewhere => "temporary.to-file-outside",
        ClockTone.EndDay => null,
        ClockTone.Over => period is { FilingProlongs: true, EndedBy: PeriodEnd.Officer or PeriodEnd.Time } ? "temporary.to-file-over" : null,
        _ when !period.FilingProlongs => "temporary.to-file-never",
        _ => TemporaryCourse.Read(counted, clock.Today()) is FilingReading.InTimeLate ? "temporary.to-file-late" : "temporary.to-file-in-time",
    };

    /// <summary>Where the time no longer runs out, or has ended, its days stand in the counting only: here they would read as if they still held.</summary>
    private List<(string Name, string Day)> DaysOf(ClockTone tone, TemporaryPeriodRow period, ClockResult counted, Filing? filing) => tone switch
    {
        ClockTone.Continues => [(words["temporary.day-start"], Written(counted.Start)), (words["temporary.day-filed"], Written(filing?.Day ?? counted.Start))],
        ClockTone.Over => [(words["temporary.day-start"], Written(counted.Start)), (words["temporary.day-over"], Written(period.StoppedOn ?? counted.LastMonitoringDay))],
        _ => Days(counted, period.FilingProlongs),
    };

    private List<(string Name, string Day)> Days(ClockResult counted, bool prolongs)
    {
        List<(string, string)> days =
        [
            (words["temporary.day-start"], Written(counted.Start)),
            (words["temporary.day-last"], Written(counted.LastMonitoringDay)),
            (words["temporary.day-end"], Written(counted.EndDay)),
        ];
        if (prolongs && counted is { FileBy: { } by, LastFilingDay: { } outer })
        {
            days.Add((words["temporary.day-file-by"], Written(by)));
            days.Add((words["temporary.day-outer"], outer == counted.EndDay ? Written(outer) : words.Fill("temporary.day-outer-uncertain", ("outer", Written(outer)))));
        }

        return days;
    }

    private List<(string Name, string Value)> Values(ClockResult counted, TemporaryPeriodRow? period = null, Filing? filing = null) =>
    [
        ("start", Written(counted.Start)),
        ("last", Written(counted.LastMonitoringDay)),
        ("end", Written(counted.EndDay)),
        ("by", Written(counted.FileBy ?? counted.LastMonitoringDay)),
        ("outer", Written(counted.LastFilingDay ?? counted.EndDay)),
        ("stopped", Written(period?.StoppedOn ?? counted.LastMonitoringDay)),
        ("filed", Written(filing?.Day ?? counted.Start)),
    ];

    private string Written(DateOnly day) => DayText.WithWeekday(day, words.Language);
}
