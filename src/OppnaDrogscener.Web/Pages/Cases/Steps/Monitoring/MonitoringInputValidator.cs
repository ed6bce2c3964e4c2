using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>The rules of the answers about why, when and how.</summary>
public sealed class MonitoringInputValidator : AbstractValidator<MonitoringInput>
{
    private const string AdviceHours = "retention-advice-hours";

    public MonitoringInputValidator(DraftView draft)
    {
        var scope = MonitoringScope.Of(draft);
        Include(new TemporaryInputValidator(draft));
        var asks = !scope.OnlyTemporary;
        RuleFor(input => input.Purposes).Must(purposes => purposes.Any(purpose => purpose.Chosen == TypedChoice.Yes)).WithErrorCode("purposes-missing").When(_ => asks);
        RuleForEach(input => input.Purposes).SetValidator(new PurposeInputValidator());
        RuleFor(input => input.MountedOn).IsDay("mounted-on-invalid");
        RuleFor(input => input.Start).IsDay("start-invalid");
        RuleFor(input => input.Start).Asked("start-missing").When(_ => asks);
        RuleFor(input => input.End).IsDay("end-invalid");
        RuleFor(input => input.End).Must((input, end) => end.Value is not { } last || input.Start.Value is not { } first || last >= first).WithErrorCode("end-before-start");
        RuleFor(input => input.ScheduleRows).Must(rows => rows.Count > 0).WithErrorCode("schedule-missing");
        RuleForEach(input => input.ScheduleRows).SetValidator(new HoursInputValidator());
        Pictures(draft.Regime.Numbers.GetValueOrDefault(AdviceHours, int.MaxValue));
        RuleFor(input => input.Analytics).Must(chosen => chosen.Any(item => item.Length > 0)).WithErrorCode("analytics-missing");
        RuleFor(input => input.Analytics).Must(chosen => !chosen.Contains(MonitoringAnswers.NoAnalytics) || chosen.Count == 1).WithErrorCode("analytics-none-contradicts");
        RuleFor(input => input.Access).Must(access => access.Count > 0).WithErrorCode("access-missing").When(_ => asks);
        RuleForEach(input => input.Access).SetValidator(new AccessInputValidator());
    }

    private void Pictures(int adviceHours)
    {
        RuleFor(input => input.LiveViewing).Asked("live-viewing-missing");
        RuleFor(input => input.LiveViewingWhere).Asked("live-viewing-where-missing").When(input => input.LiveViewing == TypedChoice.Yes);
        RuleFor(input => input.Recording).Asked("recording-missing");
        RuleFor(input => input.RetentionHours).IsNumber(0, 100_000, "retention-hours-invalid");
        RuleFor(input => input.RetentionHours).Asked("retention-hours-missing").When(Records);
        RuleFor(input => input.RetentionReason).Asked("retention-reason-missing").When(input => TypedNumber.Read(input.RetentionHours) > adviceHours);
        RuleFor(input => input.Sound).Asked("sound-missing");
        RuleFor(input => input.SoundReason).Asked("sound-reason-missing").When(input => input.Sound == TypedChoice.Yes);
        RuleFor(input => input.SoundNotice).Asked("sound-notice-missing").When(input => input.Sound == TypedChoice.Yes);
        RuleFor(input => input.Storage).Asked("storage-missing").When(Records);
        RuleFor(input => input.Security).Asked("security-missing").When(Records);
    }

    private static bool Records(MonitoringInput input) => input.Recording == TypedChoice.Yes;
}
