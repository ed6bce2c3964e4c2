using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks.Duty;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>
/// Which questions the step asks in a case: those that a check of the regime reads, and those that have an answer already.
/// What is not asked is kept as it is known.
/// </summary>
internal sealed record InterestsScope
{
    /// <summary>The task of public interest, its source and the necessity.</summary>
    public required bool Task { get; init; }

    /// <summary>Day and version of the documented assessment.</summary>
    public required bool Assessment { get; init; }

    /// <summary>Significant changes, which call for a new assessment.</summary>
    public required bool Changes { get; init; }

    /// <summary>The register.</summary>
    public required bool Register { get; init; }

    /// <summary>How long assessment and register are kept.</summary>
    public required bool KeptUntil { get; init; }

    /// <summary>The basis under data protection law at a place that the act exempts.</summary>
    public required bool DataProtectionBasis { get; init; }

    /// <summary>The permit for face recognition, where the police use it.</summary>
    public required bool FaceRecognition { get; init; }

    /// <summary>The weights of the regime that concern this kind of applicant.</summary>
    public required IReadOnlyList<InterestItem> Items { get; init; }

    public static InterestsScope Of(DraftView draft)
    {
        var applicant = draft.Facts.Applicant?.Kind ?? ApplicantKind.Municipality;
        var basis = draft.Facts.LegalBasis ?? new();
        return new InterestsScope
        {
            Task = Reads("statutory-task-named") || basis.PublicInterestTask is not null || basis.TaskSource is not null || basis.Necessity is not null,
            Assessment = Reads("assessment-before-start") || basis.AssessmentDate is not null || basis.AssessmentVersion is not null,
            Changes = Reads("assessment-renewed-on-change") || basis.Changes.Count > 0,
            Register = Reads("register-entry-complete") || basis.RegisterEntry is not null,
            KeptUntil = Reads("kept-five-years") || basis.KeptUntil is not null,
            DataProtectionBasis = basis.DataProtectionBasis is not null
                || (Reads("exempt-still-needs-gdpr") && draft.Facts.Place?.Type is { } type && ExemptPlaces.MayBeExempt(type)),
            FaceRecognition = basis.FaceRecognitionPermit is not null || (IsPolice(applicant) && RecognisesFaces(draft.Facts.Monitoring)),
            Items = [.. draft.Regime.Interests.Where(item => item.Concerns(applicant))],
        };

        bool Reads(string check) => draft.Regime.Checks.TryGetValue(check, out var applied) && applied.AppliesTo(applicant, draft.LawDate);
    }

    private static bool IsPolice(ApplicantKind applicant) => applicant is ApplicantKind.Police or ApplicantKind.SecurityPolice;

    private static bool RecognisesFaces(Domain.Cases.Facts.Monitoring? monitoring) =>
        monitoring?.Analytics.Any(technique => technique is VideoAnalytics.FaceRecognitionRealTime or VideoAnalytics.FaceRecognitionAfterwards) == true;
}
