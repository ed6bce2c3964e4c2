using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>Why, when and how is monitored, how long pictures are kept and who sees them; and the temporary period where there is one.</summary>
public sealed class MonitoringStep : Step<MonitoringInput>
{
    public override string Slug => "bevakningen";

    public override int Order => 600;

    public override IReadOnlyList<string> Owns => ["monitoring", "temporary"];

    public override IReadOnlyList<string> Feeds =>
    [
        "temporary-user-may", "temporary-ground-holds", "temporary-period-within-limit", "filed-in-time", "period-crosses-regimes", "purpose-is-allowed",
        "hours-have-evidence", "hours-outweigh-intrusion", "retention-two-months", "retention-justified", "sound-is-told", "face-recognition-barred", "signs-from-mounting",
    ];

    public override IValidator<MonitoringInput> RulesFor(DraftView draft) => new MonitoringInputValidator(draft);

    public override MonitoringInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var scope = MonitoringScope.Of(draft);
        var input = MonitoringAnswers.ToInput(draft.Facts.Monitoring ?? new(), scope);
        if (scope.Temporary)
        {
            TemporaryAnswers.ToInput(draft.Facts.Temporary ?? new(), input);
        }

        return input;
    }

    public override CaseFacts ToFacts(DraftView draft, MonitoringInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        return draft.Facts with
        {
            Monitoring = MonitoringAnswers.ToFacts(draft.Facts.Monitoring ?? new(), input),
            Temporary = MonitoringScope.Of(draft).Temporary ? TemporaryAnswers.ToFacts(draft.Facts.Temporary ?? new(), input) : draft.Facts.Temporary,
        };
    }

    /// <summary>
    /// Every purpose in the order of the page; rows and table of hours in agreement. A text about a purpose that was never
    /// chosen chooses it: without script nothing hides the field of a purpose that isn't ticked.
    /// </summary>
    public override MonitoringInput Arrange(DraftView draft, MonitoringInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var known = MonitoringAnswers.PurposesOf(draft.Facts.Monitoring ?? new(), MonitoringScope.Of(draft));
        input.Purposes = [.. known.Select(purpose => Answered(input.Purposes.FirstOrDefault(typed => typed.Id == purpose.Id), purpose))];
        WeekHours.Arrange(input);
        return input;
    }

    public override bool Act(DraftView draft, MonitoringInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.ScheduleRows, "hours", action)
            || RecordList.Act(input.Access, "access", action)
            || RecordList.Act(input.TemporaryEarlierPeriods, "period", action);
    }

    protected override bool IsStarted(DraftView draft, MonitoringInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return TypedInput.Fields(input).Any(field => field.Value.Length > 0 && !field.Key.EndsWith(".Id", StringComparison.Ordinal));
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("$.facts.monitoring.schedule", StringComparison.Ordinal)
            ? RecordList.FieldOf<HoursInput>(path, "schedule", nameof(MonitoringInput.ScheduleRows)) ?? nameof(MonitoringInput.ScheduleRows)
            // The page asks about every purpose that is allowed, so a purpose's place there is not its place among the facts.
            : path.StartsWith("$.facts.monitoring.purposes", StringComparison.Ordinal) ? nameof(MonitoringInput.Purposes)
            : RecordList.FieldOf<AccessInput>(path, "access", nameof(MonitoringInput.Access))
                ?? RecordList.FieldOf<EarlierPeriodInput>(path, "earlierPeriods", nameof(MonitoringInput.TemporaryEarlierPeriods))
                ?? base.FieldOf(path);
    }

    private static PurposeInput Answered(PurposeInput? typed, PurposeInput known) => typed switch
    {
        null => known,
        { Chosen: "", Text.Length: > 0 } when known.Chosen.Length == 0 => new PurposeInput { Id = typed.Id, Chosen = TypedChoice.Yes, Text = typed.Text },
        { Chosen: "" } => new PurposeInput { Id = typed.Id },
        _ => typed,
    };
}
