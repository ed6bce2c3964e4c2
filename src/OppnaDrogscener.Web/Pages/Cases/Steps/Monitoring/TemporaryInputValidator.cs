using FluentValidation;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>The rules of the answers about a temporary period.</summary>
public sealed class TemporaryInputValidator : AbstractValidator<MonitoringInput>
{
    public TemporaryInputValidator(DraftView draft)
    {
        // Where the period is only part of another case, or there is none, nothing of it is asked for.
        When(_ => draft.Kind == CaseKind.TemporaryMonitoring, Ask);
        RuleFor(input => input.TemporaryDecidedAt).IsDay("temporary-decided-at-invalid");
        RuleFor(input => input.TemporaryDecidedTime).Must(typed => typed.Length == 0 || TemporaryAnswers.Time(typed) is not null).WithErrorCode("temporary-decided-time-invalid");
        RuleFor(input => input.TemporaryDecidedTime).Must((input, typed) => typed.Length == 0 || !input.TemporaryDecidedAt.IsEmpty).WithErrorCode("temporary-decided-time-alone");
        RuleFor(input => input.TemporaryStart).IsDay("temporary-start-invalid");
        RuleFor(input => input.TemporaryStop).IsDay("temporary-stop-invalid");
        RuleFor(input => input.TemporaryStop).Must((input, stop) => NotBefore(stop, input.TemporaryStart)).WithErrorCode("temporary-stop-before-start");
        RuleFor(input => input.TemporaryFiledOn).IsDay("temporary-filed-on-invalid");
        RuleForEach(input => input.TemporaryEarlierPeriods).SetValidator(new EarlierPeriodInputValidator());
    }

    private void Ask()
    {
        RuleFor(input => input.TemporaryGroundId).Asked("temporary-ground-id-missing");
        RuleFor(input => input.TemporarySpecialReason).Asked("temporary-special-reason-missing");
        RuleFor(input => input.TemporaryFeared).Asked("temporary-feared-missing");
        RuleFor(input => input.TemporaryCertainPlace).Asked("temporary-certain-place-missing");
        RuleFor(input => input.TemporaryPurposeIds).Must(ids => ids.Any(id => id.Length > 0)).WithErrorCode("temporary-purpose-ids-missing");
        RuleFor(input => input.TemporaryDecidedBy).Asked("temporary-decided-by-missing");
        RuleFor(input => input.TemporaryDecidedAt).Asked("temporary-decided-at-missing");
        RuleFor(input => input.TemporaryStart).Asked("temporary-start-missing");
    }

    internal static bool NotBefore(TypedDate last, TypedDate first) => last.Value is not { } end || first.Value is not { } start || end >= start;
}
