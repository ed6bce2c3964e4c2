using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>What became of a signing: a version, or why there is none.</summary>
/// <param name="Version">The frozen version; null when there is none.</param>
/// <param name="Problem">Why there is none; else null.</param>
public sealed record SubmissionResult(CaseVersionRow? Version, SubmissionProblem? Problem)
{
    public static SubmissionResult Of(CaseVersionRow version) => new(version, null);

    public static SubmissionResult Refused(SubmissionProblem problem) => new(null, problem);
}
