using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>Which questions the step asks in a case. What is not asked is kept as it is known.</summary>
internal sealed record MonitoringScope
{
    /// <summary>Questions about a temporary period: when the case is one, or says that there has been one.</summary>
    public required bool Temporary { get; init; }

    /// <summary>Whether the case is a temporary period and nothing more, which is asked less of.</summary>
    public required bool OnlyTemporary { get; init; }

    /// <summary>The purposes that the regime allows this kind of applicant.</summary>
    public required IReadOnlyList<AllowedPurpose> Purposes { get; init; }

    /// <summary>The grounds that this kind of applicant may use.</summary>
    public required IReadOnlyList<Ground> Grounds { get; init; }

    public static MonitoringScope Of(DraftView draft)
    {
        var applicant = draft.Facts.Applicant?.Kind ?? (draft.Kind == CaseKind.TemporaryMonitoring ? ApplicantKind.Police : ApplicantKind.Municipality);
        return new MonitoringScope
        {
            Temporary = draft.Kind == CaseKind.TemporaryMonitoring || draft.Facts.Temporary is not null,
            OnlyTemporary = draft.Kind == CaseKind.TemporaryMonitoring,
            Purposes = [.. draft.Regime.Purposes.Values.Where(purpose => purpose.AllowedFor(applicant))],
            Grounds = [.. draft.Regime.Grounds.Values.Where(ground => ground.Users.Contains(applicant))],
        };
    }
}
