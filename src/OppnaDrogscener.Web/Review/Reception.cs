namespace OppnaDrogscener.Web.Review;

/// <summary>What became of a PDF from elsewhere.</summary>
/// <param name="CaseId">The case that it became, or is already; null when it was refused.</param>
/// <param name="IsKnown">Whether the same application was here before: then nothing was changed.</param>
/// <param name="Problem">Why it was refused, in words; null when it was not.</param>
public sealed record Reception(Guid? CaseId, bool IsKnown, string? Problem)
{
    public static Reception Taken(Guid caseId) => new(caseId, false, null);

    public static Reception Known(Guid caseId) => new(caseId, true, null);

    public static Reception Refused(string problem) => new(null, false, problem);
}
