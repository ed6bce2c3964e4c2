namespace OppnaDrogscener.Documents.Documents;

/// <summary>Documented assessment (dokumenterad bedömning, 9 section of 2018:1200 from 2025; the police's by 14 b section).</summary>
public sealed class DocumentedAssessmentDocument : CaseDocument
{
    /// <summary>The police keep no register by 10 section (12 section).</summary>
    protected override bool Includes(string sectionId, DocumentScope scope) =>
        sectionId != "register" || scope.Material.Regime.Checks.TryGetValue("register-entry-complete", out var check)
            && check.AppliesTo(scope.Facts.Applicant?.Kind ?? Domain.Cases.Facts.ApplicantKind.Municipality, scope.Material.LawDate);
}
