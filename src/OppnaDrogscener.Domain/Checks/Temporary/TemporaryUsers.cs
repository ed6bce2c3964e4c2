using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>Who may use a temporary exemption.</summary>
internal static class TemporaryUsers
{
    /// <summary>
    /// Whether the body of the case is among the users. A rescue leader decides in a rescue operation, whoever employs
    /// them, and only on grounds that a rescue service has.
    /// </summary>
    public static bool May(IEnumerable<ApplicantKind> users, CaseView view)
    {
        var list = users.ToList();
        return (view.Applicant is { } applicant && list.Contains(applicant))
            || (view.Facts.Temporary?.LedByRescueLeader == true && list.Contains(ApplicantKind.RescueService));
    }

    /// <summary>Whether the case stands on a ground of its regime that its body may use, so that what the ground exempts from falls away.</summary>
    public static bool StandOnGround(CaseView view) => view.IsTemporary && view.Ground is { } ground && May(ground.Users, view);
}
