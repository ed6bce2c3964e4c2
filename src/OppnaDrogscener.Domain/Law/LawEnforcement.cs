using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Law;

/// <summary>Which kinds of applicant the law treats as law enforcement.</summary>
/// <remarks>Since 2020 they are on a track of their own in act 2018:1200, 14-14 d sections.</remarks>
public static class LawEnforcement
{
    /// <summary>The police and the security police; customs and the coast guard are not kinds of applicant here.</summary>
    public static bool Includes(ApplicantKind applicant) => applicant is ApplicantKind.Police or ApplicantKind.SecurityPolice;
}
